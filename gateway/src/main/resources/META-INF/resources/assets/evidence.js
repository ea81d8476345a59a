// What stands behind the parts: the lots they would come from, and the verdict on each.

import { get } from './api.js';
import { badge, el, fold, replace, table } from './dom.js';
import { vettingBadge } from './quote.js';
import { count, counted, time, words } from './text.js';

const TONES = { PASS: 'good', CONDITIONAL: 'doubt', FAIL: 'bad', INCOMPLETE: 'doubt', MISSING: 'doubt', INFORMATIVE_MISSED: 'doubt' };
const OUTCOMES = { PASS: 'passed', CONDITIONAL: 'passed with a condition', FAIL: 'failed' };

export const outcomeBadge = (outcome) => badge(OUTCOMES[outcome] || words(outcome), TONES[outcome]);

const figure = (value, unit) => (value === null || value === undefined ? '–' : `${Number(value.toPrecision(6))} ${unit || ''}`.trim());

function criterionRow(criterion) {
  return el('tr', {},
    el('th', { scope: 'row' }, criterion.title || criterion.criterion, el('br'), el('span', { class: 'quiet' }, words(criterion.layer))),
    el('td', {}, criterion.limitInWords),
    el('td', { class: 'number' }, figure(criterion.worst, criterion.unit)),
    el('td', { class: 'number' }, figure(criterion.margin, criterion.unit)),
    el('td', {}, outcomeBadge(criterion.outcome)),
    el('td', { class: 'quiet' }, [criterion.source, words(criterion.confidence)].filter(Boolean).join(', ')));
}

function criteriaTable(caption, criteria) {
  return table(caption,
    [{ text: 'Criterion' }, { text: 'Limit' }, { text: 'Worst', number: true }, { text: 'Margin', number: true }, { text: 'Outcome' }, { text: 'Source of the limit' }],
    criteria.map(criterionRow));
}

function verdictView(verdict) {
  const judged = verdict.criteria.filter((criterion) => criterion.worst !== null && criterion.worst !== undefined);
  const others = verdict.criteria.filter((criterion) => !judged.includes(criterion));
  return [
    el('p', {}, verdict.summary),
    verdict.lotNote ? el('p', { class: 'notice' }, verdict.lotNote) : null,
    el('p', { class: 'quiet' }, `Audited ${time(verdict.issuedAt)} by ${verdict.issuedBy} against ${[verdict.profile, verdict.overlay].filter(Boolean).join(' and ')}.`),
    criteriaTable('Limits, and the worst reading against each', judged),
    others.length ? fold(`${counted(others.length, 'limit')} of the profiles without a reading`, criteriaTable('Limits without a reading', others)) : null,
    ...verdict.meaning.map((sentence) => el('p', { class: 'quiet' }, sentence)),
  ];
}

function lot(each) {
  const content = el('div', {}, el('p', { class: 'quiet' }, 'Loading the verdict.'));
  const details = fold(el('span', {}, el('span', { class: 'part' }, each.lotNumber), ` ${count(each.quantity)} units `, outcomeBadge(each.outcome)), content);
  details.addEventListener('toggle', async () => {
    if (!details.open || details.dataset.loaded) return;
    details.dataset.loaded = 'yes';
    try {
      replace(content, verdictView((await get(each.evidenceUrl)).document));
    } catch (problem) {
      delete details.dataset.loaded;
      replace(content, el('p', { class: 'trouble' }, problem.message));
    }
  });
  return el('li', {}, details);
}

/** One entry per line of the quote. */
export function evidenceView(quote) {
  return [el('ul', { class: 'evidence' }, quote.lines.map((line) => el('li', {},
    el('span', { class: 'part' }, line.partNumber), ' ', vettingBadge(line.vetting),
    line.lots.length ? el('ul', { class: 'lots' }, line.lots.map(lot)) : null)))];
}
