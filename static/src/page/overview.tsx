// The overview: one of its states, chosen by what the app answered.

import { Notice } from '../parts/notice';
import { useSpeaker } from '../words/speaker';
import { FirstRun } from './first-run';
import { JudgedBacklog } from './judged-backlog';
import { Loading } from './loading';
import { FirstScan } from './scanning';
import { isScanning, usePage } from './use-page';

export const Overview = () => {
  const { say } = useSpeaker();
  const page = usePage();
  const { view, failure, wish } = page;

  if (view === null) {
    if (failure === null) return <Loading />;
    return (
      <Notice kind="error" title={say('failed.title')} act={{ label: say('page.retry'), run: page.look }} alone>
        {say('failed.body', { reason: failure })}
      </Notice>
    );
  }
  if (view.state === 'no-permission') {
    return (
      <Notice kind="info" title={say('no-permission.title')} alone>
        {say('no-permission.body')}
      </Notice>
    );
  }
  if (view.state === 'not-enrolled') {
    return (
      <FirstRun
        view={view}
        busy={wish === 'enrol-project'}
        failure={failure}
        enrol={() => page.want('enrol-project')}
      />
    );
  }
  if (view.report === null) {
    return <FirstScan view={view} scan={() => page.want('start-scan')} busy={wish === 'start-scan'} />;
  }
  return (
    <JudgedBacklog
      view={view}
      report={view.report}
      scanning={isScanning(view) || wish === 'start-scan'}
      failure={failure}
      scan={() => page.want('start-scan')}
      look={page.look}
    />
  );
};
