/** What all phrases on requests for disclosure in reports since 2019 are made of (表三). */

export const received = ['requests.received.total'];
export const carriedIn = ['requests.carriedIn.total'];
export const withCarriedIn = [...received, ...carriedIn];
export const concluded = ['requests.concluded.total'];
export const carriedOut = ['requests.carriedOut.total'];

export const carry = '(?:结转|接转|转结|转入|转来|结余|遗留|顺延|延续|跨年|未办结|未结)';
