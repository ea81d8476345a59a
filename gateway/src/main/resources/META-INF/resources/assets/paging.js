// Lists that come in pages: the rest follows when somebody asks for it.

import { get } from './api.js';
import { el, replace, table } from './dom.js';
import { showTrouble } from './faults.js';

const next = (path, cursor) => `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;

/** A table with the first page of a list, and a button for each that follows. */
export async function pagedTable(place, path, { caption, heads, row, none, added = () => {} }) {
  const { document: first } = await get(path);
  if (first.items.length === 0) {
    replace(place, el('p', { class: 'quiet' }, none));
    return first;
  }
  const whole = table(caption, heads, first.items.map(row));
  const body = whole.querySelector('tbody');
  const notice = el('div', { class: 'notice trouble', role: 'alert', hidden: true });
  let cursor = first.next;
  const more = el('button', { type: 'button', class: 'more', hidden: !cursor }, 'More');
  more.addEventListener('click', async () => {
    more.disabled = true;
    notice.hidden = true;
    try {
      const { document: page } = await get(next(path, cursor));
      body.append(...page.items.map(row));
      cursor = page.next;
      more.hidden = !cursor;
      added(page);
    } catch (problem) {
      showTrouble(notice, problem);
    } finally {
      more.disabled = false;
    }
  });
  replace(place, whole, more, notice);
  return first;
}
