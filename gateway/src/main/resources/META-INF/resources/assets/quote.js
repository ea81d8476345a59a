// A quote: lines with the way to each price, the total, and what the reader may do with it.

import { Problem, post } from './api.js';
import { badge, el, fold, table } from './dom.js';
import { count, money, time, words } from './text.js';

const TONES = { VETTED: 'good', CONDITIONAL: 'doubt', UNVETTED: 'bad' };
export const VETTING = { VETTED: 'vetted', CONDITIONAL: 'vetted with a condition', UNVETTED: 'not vetted' };

export const vettingBadge = (vetting) => badge(VETTING[vetting] || words(vetting), TONES[vetting]);

function waterfall(line) {
  return fold(`How ${line.unitPrice ? money(line.unitPrice) : 'no price'} comes about`, el('ol', { class: 'waterfall' },
    line.waterfall.map((step) => el('li', {}, el('span', {}, step.explanation || words(step.name)), el('b', {}, money(step.unitPriceAfter))))));
}

function lineRows(line) {
  return [
    el('tr', {},
      el('td', { class: 'number' }, String(line.line)),
      el('th', { scope: 'row' }, el('span', { class: 'part' }, line.partNumber), el('br'), el('span', { class: 'quiet' }, line.description)),
      el('td', { class: 'number' }, count(line.quantity)),
      el('td', { class: 'number' }, money(line.unitPrice)),
      el('td', { class: 'number' }, money(line.lineTotal)),
      el('td', {}, vettingBadge(line.vetting))),
    line.problem || line.waterfall.length ? el('tr', { class: 'why' }, el('td'), el('td', { colspan: 5 },
      line.problem ? el('p', { class: 'trouble' }, line.problem.text) : null,
      line.waterfall.length ? waterfall(line) : null)) : null,
  ];
}

function fact(name, value) {
  return value ? el('div', {}, el('dt', {}, name), el('dd', {}, value)) : null;
}

/** @param done called when the quote has changed */
function action(quote, tag, which, done) {
  const trouble = el('div', { class: 'notice trouble', role: 'alert', hidden: true });
  const button = el('button', { type: 'submit' }, { issue: 'Issue the quote', accept: 'Accept', decline: 'Decline' }[which.action] || words(which.action));
  const fields = [];
  if (which.action === 'issue') {
    const risky = quote.unvettedLines.length > 0;
    fields.push(el('p', { class: 'field' }, el('label', { for: 'valid-days' }, 'Valid for, in days'),
      el('input', { id: 'valid-days', type: 'number', min: 1, max: 365, value: 30, required: true })));
    if (risky) {
      fields.push(el('p', { class: 'field wide' },
        el('label', { for: 'accepted-risk' }, `Accepted risk: why may ${quote.unvettedLines.length === 1 ? 'line' : 'lines'} ${quote.unvettedLines.join(', ')} be sold without a passing audit?`),
        el('textarea', { id: 'accepted-risk', rows: 2, maxlength: 2000, required: true })));
    }
  }
  if (which.action === 'decline') {
    fields.push(el('p', { class: 'field wide' }, el('label', { for: 'decline-reason' }, 'Reason, if you want to give one'),
      el('textarea', { id: 'decline-reason', rows: 2, maxlength: 2000 })));
  }
  const body = (form) => ({
    issue: () => ({ validDays: Number(form.querySelector('#valid-days').value), ...(form.querySelector('#accepted-risk') ? { acceptedRisk: form.querySelector('#accepted-risk').value } : {}) }),
    decline: () => ({ reason: form.querySelector('#decline-reason').value }),
  }[which.action] || (() => undefined))();
  return el('form', {
    class: 'action',
    on: {
      submit: async (event) => {
        event.preventDefault();
        button.disabled = true;
        trouble.hidden = true;
        try {
          await post(which.href, body(event.target), tag ? { 'If-Match': tag } : {});
          await done();
        } catch (problem) {
          if (!(problem instanceof Problem)) throw problem;
          trouble.replaceChildren(el('p', {}, problem.message), el('ul', {}, problem.faults.map((fault) => el('li', {}, fault.message))));
          trouble.hidden = false;
        } finally {
          button.disabled = false;
        }
      },
    },
  }, ...fields, el('p', {}, button), trouble);
}

export function quoteView(quote, tag, done) {
  const lines = table(`Lines of quote ${quote.number}`,
    [{ text: '#', number: true }, { text: 'Part' }, { text: 'Quantity', number: true }, { text: 'Unit price', number: true }, { text: 'Line total', number: true }, { text: 'Vetting' }],
    quote.lines.flatMap(lineRows).filter(Boolean));
  lines.querySelector('table').append(el('tfoot', {}, el('tr', {}, el('th', { scope: 'row', colspan: 4, class: 'number' }, quote.partial ? 'Total without the lines that have no price' : 'Total'),
    el('td', { class: 'number total' }, money(quote.total)), el('td'))));
  return [
    quote.notice ? el('p', { class: 'notice' }, quote.notice) : null,
    el('dl', { class: 'facts' },
      fact('Number', quote.number),
      fact('State', quote.lapsed ? 'lapsed' : words(quote.state)),
      fact('Valid until', quote.validUntil),
      fact('Prices', quote.priceBook && quote.priceBook.label),
      fact('Audit', quote.auditProfile ? words(quote.auditProfile) : 'the standard’s limits'),
      fact('Issued', quote.issuedAt && `${time(quote.issuedAt)} by ${quote.issuedBy}`),
      fact('Accepted risk', quote.acceptedRisk)),
    lines,
    quote.actions.length ? el('div', { class: 'actions' }, quote.actions.map((which) => action(quote, tag, which, done))) : null,
  ];
}
