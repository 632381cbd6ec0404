import type { Collection } from '../../collect/collection.js';
import type { FormOptions } from '../../report/known-form.js';
import { formOf } from '../form-of.js';
import { reminderSlip } from './reminder.js';
import { returnSlip } from './return-slip.js';
import type { Slip, SlipOptions } from './slip.js';

/**
 * What the units of a collection are told, in the collection's order: a 退回单 where something is to be mended or explained,
 * a 催报单 where a report has not come in time, and nothing to all others.
 *
 * @throws OptionError if the collection's form is not known
 * @example slipsOf(collection, { replyBy: '2026-01-25' }).flatMap(({ lines }) => lines)
 */
export const slipsOf = (collection: Collection, options: SlipOptions & FormOptions = {}): readonly Slip[] => {
  const form = formOf(collection, options);
  return collection.units.flatMap((status) => {
    const slip = reminderSlip(collection, status, options) ?? returnSlip(collection, status, form, options);
    return slip === undefined ? [] : [slip];
  });
};
