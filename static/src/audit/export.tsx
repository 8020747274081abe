// The audit as a file for a spreadsheet. What people wrote stays text in it and becomes no formula.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AuditView, CriterionNames, Deed } from '../../../src/contract';
import { flag } from '../ask';
import { criterionName } from '../parts/criterion-name';
import { csv } from '../parts/csv';
import { download } from '../parts/download';
import { type Names, namesOf } from '../parts/people';
import { readAll } from './rows';
import { sparedIn } from './spared-in';
import { reasonOf } from './use-audit';
import { useSpeaker } from './words/speaker';

const HEADS = ['at', 'by', 'account', 'did', 'item', 'sprint', 'readiness', 'gaps', 'mode', 'about', 'reason'] as const;

export const Export = ({ did }: { did: Deed | null }) => {
  const { say, checks } = useSpeaker();
  const [busy, setBusy] = useState(false);
  const row = (line: AuditView, names: CriterionNames, people: Names) => {
    const nameOf = (id: string) => criterionName(id, names, checks);
    const spared = sparedIn(line);
    const cells: Record<(typeof HEADS)[number], string> = {
      at: new Date(line.at).toISOString(),
      by: line.by === null ? say('line.gate') : (people[line.by] ?? ''),
      account: line.by ?? '',
      did: say(`did.${line.did}`),
      item: line.key ?? '',
      sprint: line.sprint?.name ?? '',
      readiness: line.readiness === null ? '' : say(`readiness.${line.readiness}`),
      gaps: line.gaps.map(nameOf).join('; '),
      mode: line.mode === null ? '' : say(`mode.${line.mode}`),
      about: line.about === null ? '' : nameOf(line.about),
      reason: spared ? say(`spared.${spared}`) : (line.reason ?? ''),
    };
    return HEADS.map((head) => cells[head]);
  };
  const save = async () => {
    setBusy(true);
    try {
      const { lines, names, more } = await readAll(did);
      const people = await namesOf([...new Set(lines.flatMap(({ by }) => by ?? []))]).catch(() => ({}));
      const heads = HEADS.map((head) => say(`csv.${head}`));
      download(
        'backlog-vitals-audit.csv',
        'text/csv',
        csv(
          heads,
          lines.map((line) => row(line, names, people)),
        ),
      );
      if (more) flag('warning', say('export.part', { n: lines.length }));
    } catch (error) {
      flag('error', say('export.failed', { reason: reasonOf(error) }));
    }
    setBusy(false);
  };
  return (
    <Button isDisabled={busy} onClick={() => void save()}>
      {say(busy ? 'export.busy' : 'export')}
    </Button>
  );
};
