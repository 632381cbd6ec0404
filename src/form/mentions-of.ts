import type { FormMentions } from './mentions.js';
import { national2014Mentions } from './national-2014.mentions.js';
import { national2019Mentions } from './national-2019.mentions.js';
import { national2021Mentions } from './national-2021.mentions.js';

/** Mentions by form id; a form without an entry has no check of its text against its table. */
export const mentionsOf: { readonly [formId: string]: FormMentions } = {
  'national-2014': national2014Mentions,
  'national-2019': national2019Mentions,
  'national-2021': national2021Mentions,
};
