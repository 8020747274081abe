// What happened on an issue: comments, history, and the activity that the app adds.

import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { AppFrame } from '../apps/app-frame';
import { issueExtension } from '../apps/extension';
import { useModules } from '../apps/use-modules';
import { titleOf } from '../data/modules';
import type { Issue, Project } from '../data/shapes';
import { Comments } from './comments';
import { HistoryList } from './history-list';
import { viewportHeight } from './panels';
import type { IssueEditor } from './use-issue';

const type = 'jira:issueActivity';

export function Activity({ editor, issue }: { editor: IssueEditor; issue: Issue }) {
  const { modules } = useModules(type, issue.fields.project as Project, issue);
  return (
    <section className="issue-section" aria-label="Activity">
      <h2>Activity</h2>
      <Tabs id={`activity-${issue.id}`} shouldUnmountTabPanelOnChange>
        <TabList>
          <Tab>Comments</Tab>
          <Tab>History</Tab>
          {modules.map((module) => (
            <Tab key={module.key}>{titleOf(module)}</Tab>
          ))}
        </TabList>
        <TabPanel>
          <Comments editor={editor} issue={issue} />
        </TabPanel>
        <TabPanel>
          <HistoryList issue={issue} />
        </TabPanel>
        {modules.map((module) => (
          <TabPanel key={module.key}>
            <AppFrame
              module={module}
              extension={issueExtension(type, issue)}
              height={viewportHeight(module.viewportSize)}
            />
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
