/** What a text names at a place. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly subject: string;
}

/** Finds what a place of a text is about. */
export type SubjectAt = (at: number, sentenceStart: number) => string | undefined;

/** Reconsideration and litigation named in one breath. */
const BOTH = 'both';
/** What the table does not count. */
const OTHER = 'other';
/** 收到申请, where nothing else has been named: most likely for disclosure. */
export const BARE_REQUESTS = 'bareRequests';

const together = /^(?:案件|申请)?(?:、|和|及|与|或|以及|或者|，)(?:因|被)?(?:申请|提起)?$/;

const marksOf = (text: string, subjects: { readonly [name: string]: RegExp }): readonly Mark[] => {
  const marks = Object.entries(subjects)
    .flatMap(([subject, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ at: match.index, end: match.index + match[0].length, subject })),
    )
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .reduce<Mark[]>((kept, mark) => {
      // 办理行政复议案件 is other business: the shorter name inside it names nothing.
      if (mark.at >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
      return kept;
    }, []);
  return marks
    .filter(({ subject }, index) => subject !== BARE_REQUESTS || index === 0)
    .map((mark, index, marks) => {
      const before = marks[index - 1];
      const joined =
        before?.subject === 'reconsideration' &&
        mark.subject === 'litigation' &&
        together.test(text.slice(before.end, mark.at));
      return joined ? { ...mark, subject: BOTH } : mark;
    });
};

/** How many marks stand up to a place. */
const countUpTo = (marks: readonly Mark[], at: number): number => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Characters in which a list names what it is about: 收到申请44份，同意公开30份，部分公开3份. */
const AHEAD = 60;

/**
 * What each place of a text is about: what its sentence named last; else what was named before, as long as the table
 * counts it; else what is `given` by a heading or the part, or what requests are named next. `undefined` where there is
 * nothing.
 */
export const subjectsIn = (text: string, subjects: { readonly [name: string]: RegExp }, given?: string): SubjectAt => {
  const marks = marksOf(text, subjects).filter(
    ({ subject }, index) => subject !== BARE_REQUESTS || (index === 0 && given === undefined),
  );
  let counted: string | undefined;
  const countedBefore = marks.map(({ subject }) => {
    if (subject !== OTHER) counted = subject;
    return counted;
  });
  return (at, sentenceStart) => {
    const index = countUpTo(marks, at) - 1;
    const last = marks[index];
    if (last !== undefined && last.at >= sentenceStart) return last.subject;
    const next = marks[index + 1];
    const ahead = next?.subject === 'requests' && next.at - at < AHEAD ? next.subject : undefined;
    return countedBefore[index] ?? given ?? last?.subject ?? ahead;
  };
};
