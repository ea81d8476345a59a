// Builds elements. Text is always set as text, so nothing that comes from a service can become markup.

/** @param {string} tag @param {object} [attributes] null and false are left out @param {...(Node|string|null)} children */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

export function replace(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
}

export function byId(id) {
  return document.getElementById(id);
}

/** A table with a caption, from heads like {text, number} and rows of cells. */
export function table(caption, heads, rows) {
  return el('div', { class: 'scroll' }, el('table', {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col', class: head.number ? 'number' : null }, head.text)))),
    el('tbody', {}, rows)));
}

export function badge(text, tone) {
  return el('span', { class: 'badge', 'data-tone': tone }, text);
}

export function fold(summary, ...content) {
  return el('details', {}, el('summary', {}, summary), ...content);
}
