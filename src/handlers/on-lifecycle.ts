// The app was upgraded, or a project deleted. Nothing happens on installation: an administrator enrols a project first.

import { objectIn, stringIn } from '../jira/read/json';
import { push } from '../jobs/queue';
import { tick } from '../jobs/tick';
import { numericId } from './project-of';

export const onLifecycle = async (event: unknown): Promise<void> => {
  const it = objectIn(event);
  const type = stringIn(it?.eventType);
  if (type === 'avi:forge:upgraded:app') await tick(Date.now());
  if (type.startsWith('avi:jira:') && type.endsWith('deleted:project')) {
    const project = numericId(objectIn(it?.project)?.id);
    if (project !== null) await push({ job: 'forget', project });
  }
};
