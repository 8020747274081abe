import type { Table } from '../../support/check-tester';

const basket = ['basket', 'vanish', 'sign', 'coupon', 'guest'];
const other = ['invoice', 'export', 'ledger', 'quarter', 'audit'];
/** Titles alike, so that the terms alone tell. */
const about = (terms: string[]) => ({ summary: 'Shoppers lose their basket when they sign in', wording: { terms } });

export const table: Table = {
  labels: {
    likeness: 'How alike two items must be, 0 to 1',
    terms: 'At least so many telling words in common',
  },
  cases: [
    {
      name: 'told twice in other words',
      verdict: 'found',
      item: about(basket),
      below: [about([...basket, 'shopper']), about(other), about(other.slice(1))],
      values: { twin: 'PLAN-1' },
    },
    {
      name: 'nothing like it',
      verdict: 'sound',
      item: about(basket),
      below: [{ ...about(other), summary: 'Send the ledger to the auditor' }],
    },
    {
      name: 'the two are linked already',
      verdict: 'sound',
      item: { ...about(basket), links: [{ kind: 'related', id: '1', key: 'PLAN-1', stage: 'new' }] },
      below: [about(basket), about(other)],
    },
    {
      name: 'its twin is not for everybody',
      verdict: 'sound',
      item: about(basket),
      below: [
        { ...about(basket), restricted: true },
        { ...about(other), summary: 'Send the ledger to the auditor' },
      ],
    },
    {
      name: 'it says too little',
      verdict: 'not-applicable',
      item: { ...about([]), summary: 'Basket' },
      below: [{ ...about([]), summary: 'Basket' }],
    },
    {
      name: 'the title alone says it, in one word or in two',
      verdict: 'found',
      item: { ...about([]), summary: 'Android: ScrollView jumps when its refreshControl vanishes' },
      below: [
        { ...about(other), summary: 'Send the ledger to the auditor' },
        { ...about([]), reporter: 'ben', age: 33, summary: 'Scroll view jumps when the refresh control vanishes' },
        { ...about(['wishlist']), summary: 'Remember the wishlist between visits' },
      ],
      values: { twin: 'PLAN-2' },
    },
    {
      name: 'its text names the other',
      verdict: 'found',
      item: about([...basket, 'plan-2']),
      below: [about(other), { ...about(['wishlist', 'session']), summary: 'Remember what a guest picked' }],
      values: { twin: 'PLAN-2' },
    },
    {
      name: 'look-alikes were not searched',
      verdict: 'unknown',
      item: about(basket),
      below: [about(basket)],
      similar: false,
    },
  ],
};
