let discarded = false;

/** Says that somebody has thrown away what is in the form, on purpose. */
export function noteDiscarded(): void {
  discarded = true;
}

/** Whether the form is filled anew because somebody threw away what was in it; true once for each time. */
export function wasDiscarded(): boolean {
  const answer = discarded;
  discarded = false;
  return answer;
}
