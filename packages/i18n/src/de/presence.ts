/** How a person without a name is called beside their caret. */
export function seatName(number: number): string {
  return `Platz ${number}`;
}
