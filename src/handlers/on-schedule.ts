// The hourly look at what is due. An hour that fails is made up for by the next.

import { tick } from '../jobs/tick';

export const onSchedule = async (): Promise<{ statusCode: number }> => {
  await tick(Date.now());
  return { statusCode: 204 };
};
