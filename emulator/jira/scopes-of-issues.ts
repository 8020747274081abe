// The scopes of operations on issues and on what stands on them, in the form of scopes-data.ts.

export const ISSUE_SCOPES: Readonly<Record<string, string>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}':
    'read:jira-work | read:avatar:jira read:field-configuration:jira read:issue-meta:jira read:issue-security-level:jira read:issue.changelog:jira read:issue.vote:jira read:issue:jira read:status:jira read:user:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}': 'write:jira-work | write:issue:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}': 'write:jira-work | delete:issue:jira',
  'POST /rest/api/3/issue':
    'write:jira-work | read:issue:jira write:attachment:jira write:comment.property:jira write:comment:jira write:issue:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}/assignee': 'write:jira-work | write:issue:jira',
  'POST /rest/api/3/issue/bulkfetch':
    'read:jira-work | read:avatar:jira read:field-configuration:jira read:issue-meta:jira read:issue-security-level:jira read:issue.changelog:jira read:issue.vote:jira read:issue:jira read:status:jira read:user:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog':
    'read:jira-work | read:avatar:jira read:issue-meta:jira read:issue.changelog:jira',
  'POST /rest/api/3/changelog/bulkfetch':
    'read:jira-work | read:avatar:jira read:issue-meta:jira read:issue.changelog:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/comment':
    'read:jira-work | read:avatar:jira read:comment.property:jira read:comment:jira read:group:jira read:project-role:jira read:project:jira read:user:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/comment':
    'write:jira-work | read:avatar:jira read:comment.property:jira read:comment:jira read:group:jira read:project-role:jira read:project:jira read:user:jira write:comment:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}':
    'read:jira-work | read:avatar:jira read:comment.property:jira read:comment:jira read:group:jira read:project-role:jira read:project:jira read:user:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}':
    'write:jira-work | read:avatar:jira read:comment.property:jira read:comment:jira read:group:jira read:project-role:jira read:project:jira read:user:jira write:comment:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}':
    'write:jira-work | delete:comment.property:jira delete:comment:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': 'read:jira-work | read:issue.property:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': 'read:jira-work | read:issue.property:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': 'write:jira-work | write:issue.property:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': 'write:jira-work | delete:issue.property:jira',
  'POST /rest/api/3/issue/properties/multi': 'write:jira-work | write:issue.property:jira',
  'POST /rest/api/3/issue/properties': 'write:jira-work | write:issue.property:jira',
  'PUT /rest/api/3/issue/properties/{propertyKey}':
    'write:jira-work | read:jira-expressions:jira write:issue.property:jira',
  'DELETE /rest/api/3/issue/properties/{propertyKey}': 'write:jira-work | delete:issue.property:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions':
    'read:jira-work | read:field-configuration:jira read:issue.transition:jira read:status:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': 'write:jira-work | write:issue.property:jira write:issue:jira',
  'POST /rest/api/3/issueLink': 'write:jira-work | write:comment:jira write:issue-link:jira write:issue:jira',
  'GET /rest/api/3/issueLink/{linkId}':
    'read:jira-work | read:avatar:jira read:field:jira read:issue-link-type:jira read:issue-type:jira read:issue.time-tracking:jira read:issue:jira read:priority:jira read:project-category:jira read:project:jira read:status:jira read:user:jira',
  'DELETE /rest/api/3/issueLink/{linkId}': 'write:jira-work | delete:issue-link:jira',
  'GET /rest/api/3/issueLinkType': 'read:jira-work | read:issue-link-type:jira',
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes':
    'read:jira-work | read:avatar:jira read:field-configuration:jira read:issue-meta:jira',
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}':
    'read:jira-work | read:avatar:jira read:field-configuration:jira read:issue-meta:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/editmeta':
    'read:jira-work | read:field-configuration:jira read:issue-meta:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/watchers':
    'read:jira-work | read:avatar:jira read:issue.watcher:jira read:user:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/watchers': 'write:jira-work | write:issue.watcher:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers': 'write:jira-work | write:issue.watcher:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog':
    'read:jira-work | read:avatar:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/worklog':
    'write:jira-work | read:avatar:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira write:issue-worklog.property:jira write:issue-worklog:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}':
    'read:jira-work | read:avatar:jira read:comment:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}':
    'write:jira-work | read:avatar:jira read:comment:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira write:comment:jira write:issue-worklog.property:jira write:issue-worklog:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}':
    'write:jira-work | delete:issue-worklog.property:jira delete:issue-worklog:jira write:issue.time-tracking:jira',
  'GET /rest/api/3/worklog/updated': 'read:jira-work | read:issue-worklog.property:jira read:issue-worklog:jira',
  'GET /rest/api/3/worklog/deleted': 'read:jira-work | read:issue-worklog.property:jira read:issue-worklog:jira',
  'POST /rest/api/3/worklog/list':
    'read:jira-work | read:avatar:jira read:comment:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/votes':
    'read:jira-work | read:application-role:jira read:avatar:jira read:group:jira read:issue.vote:jira read:user:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/votes': 'write:jira-work | write:issue.vote:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/votes': 'write:jira-work | write:issue.vote:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/remotelink': 'read:jira-work | read:issue.remote-link:jira read:status:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/remotelink':
    'write:jira-work | read:issue.remote-link:jira write:issue.remote-link:jira write:issue:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink':
    'write:jira-work | delete:issue.remote-link:jira write:issue:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}':
    'read:jira-work | read:issue.remote-link:jira read:status:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}':
    'write:jira-work | write:issue.remote-link:jira write:issue:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}':
    'write:jira-work | delete:issue.remote-link:jira write:issue:jira',
  'POST /rest/api/3/issue/bulk':
    'write:jira-work | read:issue:jira write:attachment:jira write:comment.property:jira write:comment:jira write:issue:jira',
  'GET /rest/api/3/issueLinkType/{issueLinkTypeId}': 'read:jira-work | read:issue-link-type:jira',
  'POST /rest/api/3/issue/{issueIdOrKey}/notify': 'write:jira-work | send:notification:jira',
  'GET /rest/api/3/attachment/meta': 'read:jira-work | read:instance-configuration:jira',
  'GET /rest/api/3/attachment/{id}':
    'read:jira-work | read:application-role:jira read:attachment:jira read:avatar:jira read:group:jira read:user:jira',
  'DELETE /rest/api/3/attachment/{id}': 'write:jira-work | delete:attachment:jira',
  'GET /rest/api/3/issue/createmeta':
    'read:jira-work | read:avatar:jira read:field-configuration:jira read:issue-meta:jira',
  'GET /rest/api/3/issue/picker': 'read:jira-work | read:issue-details:jira',
  'POST /rest/api/3/comment/list':
    'read:jira-work | delete:comment.property:jira read:avatar:jira read:comment.property:jira read:comment:jira read:group:jira read:project-role:jira read:project:jira read:user:jira',
  'GET /rest/api/3/comment/{commentId}/properties': 'read:jira-work | read:comment.property:jira',
  'GET /rest/api/3/comment/{commentId}/properties/{propertyKey}': 'read:jira-work | read:comment.property:jira',
  'PUT /rest/api/3/comment/{commentId}/properties/{propertyKey}': 'write:jira-work | write:comment.property:jira',
  'DELETE /rest/api/3/comment/{commentId}/properties/{propertyKey}': 'write:jira-work | delete:comment.property:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties':
    'read:jira-work | read:issue-worklog.property:jira',
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}':
    'read:jira-work | read:issue-worklog.property:jira',
  'PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}':
    'write:jira-work | write:issue-worklog.property:jira',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}':
    'write:jira-work | delete:issue-worklog.property:jira',
};
