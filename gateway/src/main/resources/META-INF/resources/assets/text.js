// Figures and times as people read them.

const COUNT = new Intl.NumberFormat('en');
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

export const count = (value) => COUNT.format(value);

export const counted = (value, noun) => `${count(value)} ${noun}${value === 1 ? '' : 's'}`;

/** An exact decimal stays one: only the thousands are set apart. At least two decimals. */
export function money(amount) {
  if (!amount) return '–';
  const [whole, decimals = ''] = amount.amount.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${digits}.${decimals.padEnd(2, '0')} ${amount.currency}`;
}

export const time = (instant) => TIME.format(new Date(instant));

export const words = (code) => code.replace(/[-_]/g, ' ').toLowerCase();

/** Replaces the machine's form of every time on the page. */
export function localTimes(root = document) {
  for (const element of root.querySelectorAll('time[datetime]')) element.textContent = time(element.dateTime);
}
