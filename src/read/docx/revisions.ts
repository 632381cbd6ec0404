/** Which of two readings of tracked changes is wanted. */
export type Revisions = 'accept' | 'reject';
