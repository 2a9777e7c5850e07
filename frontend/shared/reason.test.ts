import { describe, expect, it } from 'vitest';
import { saysSomething } from './reason';
import vectors from './reason.vectors.json';

describe('a reason', () => {
  it.each(vectors)('"$text" says something: $says', ({ text, says }) => {
    expect(saysSomething(text)).toBe(says);
  });
});
