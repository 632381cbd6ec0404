/** The identifiers of a file: each number once, in the order of asking. */
export class Identifiers {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }

  /** The greatest one given. */
  get greatest(): number {
    return this.last;
  }
}
