// Puts the tables where users read them, between two marks; what stands around them is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- measured: begin (npm run bench -- --write) -->';
const END = '<!-- measured: end -->';

/** @throws Error where the text lacks the marks */
export function between(text, content) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The text must hold the lines "${BEGIN}" and "${END}".`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${content}\n\n${text.slice(end)}`;
}

export const writeInto = (file, content) => writeFileSync(file, between(readFileSync(file, 'utf8'), content));
