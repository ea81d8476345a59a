// Parts and platforms from files: tried without storing anything, then stored wholly or not at all.

import { newKey, post } from './api.js';
import { byId, el, fold, replace, table } from './dom.js';
import { count, counted } from './text.js';

const TYPES = { csv: ['text/csv', 'products'], json: ['application/json', 'products'], yaml: ['application/yaml', 'device-types'], yml: ['application/yaml', 'device-types'] };
const form = byId('import');

const place = (fault) => [fault.line ? `line ${fault.line}` : null, fault.column ? `column ${fault.column}` : null, fault.pointer].filter(Boolean).join(', ');

function faultTable(problem) {
  return [
    el('p', {}, problem.message),
    problem.faults.length ? table('What is wrong', [{ text: 'Where' }, { text: 'What' }], problem.faults.map((fault) => el('tr', {}, el('th', { scope: 'row' }, place(fault)), el('td', {}, fault.message)))) : null,
  ];
}

function changes(list) {
  return el('ul', {}, list.map((one) => el('li', {}, el('span', { class: 'part' }, one.partNumber || one.name),
    ` ${(one.effect || '').toLowerCase()}`, one.fields && one.fields.length ? el('ul', {}, one.fields.map((each) => el('li', {}, el('code', {}, each.pointer), ' ', each.before === undefined || each.before === null ? null : el('del', {}, JSON.stringify(each.before)), ' ', each.after === undefined || each.after === null ? null : el('ins', {}, JSON.stringify(each.after))))) : null)));
}

function report(answer) {
  const total = (what) => (typeof answer[what] === 'number' ? answer[what] : (answer[what] || []).length);
  return [
    el('h2', {}, answer.dryRun ? 'What would happen' : 'Stored'),
    el('p', {}, `${counted(total('created'), 'new part')}, ${count(total('changed'))} changed, ${count(total('unchanged'))} as they were.`),
    (answer.warnings || []).length ? el('ul', {}, answer.warnings.map((warning) => el('li', { class: 'notice' }, warning.text || warning.message || warning))) : null,
    (answer.details || []).length ? fold('Part by part', changes(answer.details)) : null,
  ];
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const dryRun = event.submitter.value;
  const file = byId('file').files[0];
  const trouble = byId('import-trouble');
  trouble.hidden = true;
  replace(byId('imported'));
  const [type, what] = TYPES[file.name.split('.').pop().toLowerCase()] || [];
  if (!type) {
    replace(trouble, el('p', {}, 'A file ending in .csv, .json, .yaml or .yml is expected.'));
    trouble.hidden = false;
    return;
  }
  form.setAttribute('aria-busy', 'true');
  try {
    const { document: answer } = await post(`/api/imports/${what}?dryRun=${dryRun}&reason=${encodeURIComponent(byId('reason').value)}`, file, { 'Content-Type': type, 'Idempotency-Key': newKey() });
    replace(byId('imported'), report(answer));
  } catch (problem) {
    replace(trouble, faultTable({ message: problem.message, faults: problem.faults || [] }));
    trouble.hidden = false;
  } finally {
    form.removeAttribute('aria-busy');
  }
});
