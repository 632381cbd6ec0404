/** Characters that may stand in an address as they are; any other has to be written as %XX. */
const CHARACTERS = /^(?:[\w\-.~:/?#@!$&'()*+,;=\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]|%[0-9a-f]{2})+$/i;

/** Only these are ever written into a file. */
const LEADS_ON = /^(?:https?:\/\/[^/?#]|mailto:[^?]+$)/i;

/** Whether a browser can read it, and it names nobody before the site: www.gov.cn@elsewhere.example is elsewhere. */
const isPlain = (address: string): boolean => {
  try {
    const { username, password } = new URL(address);
    return username === '' && password === '';
  } catch {
    return false;
  }
};

/** Whether every browser takes an address as it is written, wherever it leads. */
export const isWritten = (address: string): boolean => CHARACTERS.test(address);

/** Whether an address leads to the web or to a mailbox; no program is ever started by it. */
export const leadsOn = (address: string): boolean => isWritten(address) && LEADS_ON.test(address) && isPlain(address);

/** Whether an address begins at the page that it stands on: `files/2018.pdf`. */
export const isRelative = (address: string): boolean =>
  isWritten(address) && !/^[^/?#]*:/.test(address) && !/^[/\\]{2}/.test(address);
