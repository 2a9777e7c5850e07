import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** One paragraph, heading, list ... of a brief. */
export interface Block { html: string; fresh: boolean }

const ALLOWED = {
  ALLOWED_TAGS: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'code', 'pre', 'blockquote',
    'a', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'img', 'input', 'sup', 'sub', 'kbd', 'mark'],
  ALLOWED_ATTR: ['href', 'title', 'src', 'alt', 'start', 'align', 'type', 'checked', 'disabled', 'target', 'rel'],
};

/**
 * Markdown as safe HTML, block by block; a block that the earlier text did not have is marked fresh.
 * Pictures of other hosts are left out.
 */
export function blocks(markdown: string, earlier: string | null = null): Block[] {
  const known = earlier === null ? null : new Set(pieces(earlier).map((piece) => squeeze(piece)));
  return pieces(markdown).map((piece) => ({
    html: safe(marked.parse(piece, { async: false, gfm: true })),
    fresh: known !== null && !known.has(squeeze(piece)),
  }));
}

function pieces(markdown: string): string[] {
  const tokens = marked.lexer(markdown);
  const links = Object.entries(tokens.links)
    .map(([name, { href, title }]) => `[${name}]: <${href}>${title ? ` "${title}"` : ''}`)
    .join('\n');
  return tokens.filter((token) => token.type !== 'space' && token.type !== 'def')
    .map((token) => (links ? `${token.raw}\n\n${links}` : token.raw));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a model wrote, as safe elements, one for each paragraph, list, table ...; of pictures only those stored here. */
export function written(markdown: string): DocumentFragment {
  const fragment = cleaned(marked.parse(markdown, { async: false, gfm: true, breaks: true }));
  leaveOut(fragment, (src) => !STORED.test(src));
  return fragment;
}

const STORED = /^\/?api\/v1\/media\/[0-9a-f]{64}$/;

function safe(html: string): string {
  const fragment = cleaned(html);
  leaveOut(fragment, (src) => /^(?:[a-z]+:)?[/\\]{2}/i.test(src));
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

function cleaned(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
  fragment.querySelectorAll('a').forEach((link) => {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
  fragment.querySelectorAll('input').forEach((box) => box.replaceWith(box.checked ? '☑' : '☐'));
  return fragment;
}

function leaveOut(fragment: DocumentFragment, unwanted: (src: string) => boolean): void {
  fragment.querySelectorAll('img').forEach((image) => {
    if (unwanted(image.getAttribute('src') ?? '')) image.replaceWith(image.alt);
  });
}

/** Every place where the words stand in an element's text, whatever their case. */
export function find(root: Element, words: string): Range[] {
  const wanted = words.trim().toLowerCase();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  while (wanted !== '' && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, Math.min(at + wanted.length, node.length));
      found.push(range);
    }
  }
  return found;
}
