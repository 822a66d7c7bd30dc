import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, textOf } from '../../src/exports/table/csv.js';

/** Reads one line back by RFC 4180. */
function read(line: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, inside] = ['', false];
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (inside && character === '"' && line[at + 1] === '"') cell += line[++at];
    else if (character === '"') inside = !inside;
    else if (inside || character !== separator) cell += character;
    else {
      cells.push(cell);
      cell = '';
    }
  }
  return [...cells, cell];
}

describe('a line of a table', () => {
  it.each([',', '\t'] as const)('comes back as it went in, with %j between cells', (separator) => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        expect(read(csvLine(cells, separator), separator)).toEqual(cells.map(textOf));
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['\tx', "'\tx"],
    ['-5', '-5'],
    ['+4.5', '+4.5'],
    ['a=b', 'a=b'],
  ])('holds no formula: %j', (text, written) => {
    expect(textOf(text)).toBe(written);
  });

  it('leaves null empty, joins lists, and keeps any script', () => {
    const cells = [null, true, -3, ['a', 'b;c\\', null], 'Организация', 'المنظمة "الدولية"', 'two\nlines'];
    expect(csvLine(cells)).toBe(',true,-3,a;b\\;c\\\\;,Организация,"المنظمة ""الدولية""","two\nlines"');
  });
});
