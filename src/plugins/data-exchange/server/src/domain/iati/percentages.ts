/** Whole percentages of so many equal shares, which sum to exactly 100: the first ones get what is left over. */
export function equalPercentages(count: number): number[] {
  const share = Math.floor(100 / count);
  const left = 100 - share * count;
  return Array.from({ length: count }, (_, at) => share + (at < left ? 1 : 0));
}
