// What @forge/jira-bridge asks of Jira's own screens.

import { type Commands, fieldsOf, functionOf, textOf } from '../command';

export const issues: Commands = {
  openIssueViewModal: (payload, host) => {
    const { onClose, context } = fieldsOf(fieldsOf(payload).data);
    return host.issues.view(textOf(fieldsOf(context).issueKey), () => void functionOf(onClose)());
  },
  openIssueCreateModal: (payload, host) => {
    const { onClose, context } = fieldsOf(fieldsOf(payload).data);
    return host.issues.create(fieldsOf(context), (told) => void functionOf(onClose)({ payload: told }));
  },
  setWorkflowRuleConfigurationCallback: (payload, host) =>
    host.configures(functionOf(fieldsOf(fieldsOf(payload).data).onConfigure)),
  refreshIssueView: (_, host) => host.issues.refresh(),
};
