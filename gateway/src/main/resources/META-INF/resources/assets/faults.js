// Everything that an answer finds wrong, with its place.

import { el, replace } from './dom.js';
import { count } from './text.js';

const place = (fault) => [fault.line ? `line ${fault.line}` : null, fault.columnName || fault.pointer || null].filter(Boolean).join(', ');

/** @param {HTMLElement} notice hidden while there is nothing to say */
export function showTrouble(notice, problem) {
  const faults = problem.faults || [];
  replace(notice, el('p', {}, problem.message), faults.length && !(faults.length === 1 && faults[0].message === problem.message && !place(faults[0]))
    ? el('ul', {}, faults.map((fault) => el('li', {}, place(fault) ? el('code', {}, place(fault)) : null, ` ${fault.message}`))) : null,
  problem.faultCount > faults.length ? el('p', {}, `And ${count(problem.faultCount - faults.length)} more.`) : null);
  notice.hidden = false;
}

/** Sends a form by script: one at a time, with what went wrong shown in the form's own notice. */
export function submits(form, send) {
  const notice = form.querySelector('[role=alert]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    notice.hidden = true;
    form.setAttribute('aria-busy', 'true');
    const buttons = form.querySelectorAll('button');
    buttons.forEach((button) => { button.disabled = true; });
    try {
      await send(event);
    } catch (problem) {
      showTrouble(notice, problem);
    } finally {
      buttons.forEach((button) => { button.disabled = false; });
      form.removeAttribute('aria-busy');
    }
  });
}
