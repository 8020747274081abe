import type { Table } from '../../support/check-tester';

const basket = ['basket', 'vanish', 'sign', 'coupon', 'guest'];
const other = ['invoice', 'export', 'ledger', 'quarter', 'audit'];
const about = (terms: string[]) => ({ wording: { terms } });

export const table: Table = {
  cases: [
    {
      name: 'told twice in other words',
      verdict: 'found',
      item: about(basket),
      below: [about([...basket, 'shopper']), about(other), about(other.slice(1))],
      values: { twin: 'PLAN-1' },
    },
    { name: 'nothing like it', verdict: 'sound', item: about(basket), below: [about(other)] },
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
      below: [{ ...about(basket), restricted: true }, about(other)],
    },
    { name: 'it says too little', verdict: 'not-applicable', item: about(['basket']), below: [about(['basket'])] },
    {
      name: 'look-alikes were not searched',
      verdict: 'unknown',
      item: about(basket),
      below: [about(basket)],
      similar: false,
    },
  ],
};
