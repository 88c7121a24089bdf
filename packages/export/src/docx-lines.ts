import { BorderStyle } from 'docx';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'b9b1a2' };

/** Lines of every table, and the room around the words in a cell, in twentieths of a point. */
export const tableLines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
export const tableMargins = { top: 60, bottom: 60, left: 80, right: 80 };
