import { describe, expect, it } from 'vitest';
import { Numbering, numberParts } from './numbering';

describe('numberParts', () => {
  it('reads the number from the id, wherever the part stands', () => {
    expect([...numberParts(['p3', 'p1'], 'p')]).toEqual([['p3', 3], ['p1', 1]]);
  });

  it('gives ids of other clients the numbers that are left', () => {
    const numbers = numberParts(['intro', 'p2', 'p01', 'outro'], 'p');
    expect(numbers.get('p2')).toBe(2);
    expect(numbers.get('intro')).toBe(1);
    expect(numbers.get('p01')).toBe(3);
    expect(numbers.get('outro')).toBe(4);
  });
});

describe('Numbering', () => {
  it('never gives the id of a part that was removed, in this round or an earlier one', () => {
    const numbering = new Numbering('p');
    numbering.learn(['p1', 'p2', 'p5']);
    numbering.learn(['p1']);
    expect(numbering.freshId()).toBe('p6');
    expect(numbering.freshId()).toBe('p7');
  });

  it('keeps number and colour when parts come and go', () => {
    const numbering = new Numbering('p');
    numbering.learn(['a', 'b']);
    numbering.learn(['b', 'c', 'a']);
    expect(['a', 'b', 'c'].map((id) => numbering.numberOf(id))).toEqual([1, 2, 3]);
    expect(numbering.colourOf('b')).toMatchObject({ number: 2, index: 2 });
  });

  it('counts from one', () => {
    expect(new Numbering('p').freshId()).toBe('p1');
  });
});
