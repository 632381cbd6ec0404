/** Where each kind of case is named in a text, in order; '' where several are named in one breath. */
export type OwnerMarks = readonly { readonly at: number; readonly end: number; readonly owner: string }[];

const together = /^(?:案件|申请)?(?:、|和|及|与|或|以及|或者)(?:因|被)?(?:申请|提起)?$/;

/** Finds the kinds of cases that a text names. */
export const ownerMarks = (text: string, owners: { readonly [name: string]: RegExp }): OwnerMarks => {
  const marks = Object.entries(owners)
    .flatMap(([owner, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ at: match.index, end: match.index + match[0].length, owner })),
    )
    .sort((a, b) => a.at - b.at);
  return marks.map((mark, index) => {
    const before = marks[index - 1];
    const joined =
      before !== undefined && before.owner !== mark.owner && together.test(text.slice(before.end, mark.at));
    return joined ? { ...mark, owner: '' } : mark;
  });
};

/** The kind of case last named before a place. */
export const ownerBefore = (marks: OwnerMarks, at: number): string | undefined =>
  marks.findLast((mark) => mark.at <= at)?.owner;
