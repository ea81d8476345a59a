// The form for a new request: a preview follows what is typed, and every fault is shown at its field.

import { get, newKey, post } from './api.js';
import { designOutline } from './design.js';
import { byId, el, replace } from './dom.js';
import { localTimes } from './text.js';

const PAUSE_MS = 400;
const form = byId('request');
const withStorage = byId('with-storage');
let key = newKey();
let previewing = 0;
let timer = null;

/** The request as JSON: each field is named by its place in it. */
function read() {
  const request = { storage: [] };
  for (const field of form.querySelectorAll('[name^="/"]')) {
    if (field.closest('#storage') && !withStorage.checked) continue;
    if (field.value === '' && (field.tagName === 'SELECT' || field.dataset.optional !== undefined)) continue;
    put(request, field.name.slice(1).split('/'), value(field));
  }
  // A weight that is left out does not matter.
  if (request.objective) request.objective = { power: 0, latency: 0, price: 0, vettedStock: 0, ...request.objective };
  return request;
}

function value(field) {
  const numeric = field.type === 'number' || field.name.endsWith('Gbps') || field.name.endsWith('/planes');
  if (!numeric) return field.value.trim();
  return field.value === '' ? null : Number(field.value);
}

function put(target, path, leaf) {
  const [first, ...rest] = path;
  if (rest.length === 0) {
    target[first] = leaf;
    return;
  }
  if (target[first] === undefined) target[first] = /^\d+$/.test(rest[0]) ? [] : {};
  put(target[first], rest, leaf);
}

function showFaults(faults) {
  form.querySelectorAll('.fault').forEach((note) => note.remove());
  form.querySelectorAll('[aria-invalid]').forEach((field) => {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  });
  faults.forEach((fault, index) => {
    const field = [...form.querySelectorAll('[name^="/"]')].find((each) => each.name === fault.pointer);
    if (!field) return;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', `fault-${index}`);
    field.closest('.field').append(el('span', { class: 'fault', id: `fault-${index}` }, fault.message));
  });
}

function faultList(problem) {
  const one = problem.faults && problem.faults.length === 1 && problem.faults[0].message === problem.message;
  return [
    el('p', {}, problem.message),
    problem.faults && problem.faults.length && !one ? el('ul', {}, problem.faults.map((fault) => el('li', {}, fault.message))) : null,
  ];
}

async function preview() {
  previewing += 1;
  const mine = previewing;
  const panel = byId('preview');
  panel.setAttribute('aria-busy', 'true');
  try {
    const { document } = await post('/api/designs/preview', read());
    if (mine !== previewing) return;
    showFaults([]);
    replace(panel, designOutline(document.design || document));
  } catch (problem) {
    if (mine !== previewing) return;
    showFaults(problem.faults || []);
    replace(panel, el('div', { class: 'notice trouble' }, faultList(problem)));
  } finally {
    if (mine === previewing) panel.removeAttribute('aria-busy');
  }
}

async function submit(event) {
  event.preventDefault();
  const button = form.querySelector('button[type=submit]');
  const trouble = byId('request-trouble');
  button.disabled = true;
  trouble.hidden = true;
  try {
    const { document } = await post('/api/consultations', read(), { 'Idempotency-Key': key });
    window.location.assign(`/portal/consultations/${document.id}`);
  } catch (problem) {
    key = newKey();
    showFaults(problem.faults || []);
    replace(trouble, faultList(problem));
    trouble.hidden = false;
    trouble.scrollIntoView({ block: 'nearest' });
    button.disabled = false;
  }
}

async function suggestPlatforms() {
  const { document } = await get('/api/platforms?limit=200');
  replace(byId('platforms'), (document.items || []).map((platform) => el('option', { value: platform.name })));
}

form.addEventListener('submit', submit);
form.addEventListener('input', () => {
  byId('storage').hidden = !withStorage.checked;
  clearTimeout(timer);
  timer = setTimeout(preview, PAUSE_MS);
});
localTimes();
preview();
suggestPlatforms().catch(() => { /* the fields can be filled without suggestions */ });
