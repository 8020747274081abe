// Workflow rules of the app on the transitions of a project, as Jira's workflow editor reads and writes them.

import type { Desk } from '../desk';
import { at } from '../forge/limits';
import { type ManifestModule, modulesOfType } from '../forge/manifest';
import { POST_FUNCTION } from '../forge/post-functions';
import { DeskError, isObject, type Json } from '../forge/problem';
import { CONDITION } from '../forge/workflow-conditions';
import type { WorkflowRule } from '../wall';

const TYPES = ['jira:workflowValidator', CONDITION, POST_FUNCTION];
const STYLES = { classic: 'company-managed', 'next-gen': 'team-managed' };

const text = (body: Json, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new DeskError(`"${name}" is missing.`);
  return value;
};

const noProject = (project: string) => new DeskError(`There is no such project or status in "${project}".`);

/** Where a validator does not say so, it is for company-managed projects only. */
const fits = (validator: ManifestModule, kind: string): boolean =>
  (Array.isArray(validator.projectTypes) ? validator.projectTypes : [STYLES.classic]).includes(kind);

const checked = (rule: Json, validators: ManifestModule[], kind: string): WorkflowRule => {
  const [to, key] = [text(rule, 'to'), text(rule, 'validator')];
  const validator = validators.find((one) => one.key === key);
  if (!validator) {
    const known = validators.map((one) => one.key).join(', ');
    throw new DeskError(`The app has no workflow validator "${key}"; it has: ${known || 'none'}.`);
  }
  if (!fits(validator, kind)) throw new DeskError(`The validator "${key}" is not for ${kind} projects.`);
  if (rule.configuration === undefined) return { to, validator: key };
  const bytes = Buffer.byteLength(JSON.stringify(rule.configuration));
  if (bytes > at('ruleBytes'))
    throw new DeskError(`The configuration has ${bytes} bytes, more than the ${at('ruleBytes')} allowed.`);
  return { to, validator: key, configuration: rule.configuration };
};

const kindOf = (desk: Desk, key: string): string => {
  const project = desk.world.projects.find((one) => one.key === key);
  if (!project) throw noProject(key);
  return STYLES[project.style];
};

export const readRules = (desk: Desk, query: Json) => {
  const project = text(query, 'project');
  const rules = desk.jira.rules?.(project);
  if (!rules) throw noProject(project);
  return { project, kind: kindOf(desk, project), rules };
};

export const setRules = (desk: Desk, body: Json) => {
  const project = text(body, 'project');
  const rules = Array.isArray(body.rules) ? body.rules.filter(isObject) : null;
  if (!rules) throw new DeskError('"rules" is a list of {to, validator, configuration?}.');
  const kind = kindOf(desk, project);
  const validators = TYPES.flatMap((type) => modulesOfType(desk.forge.manifest, type));
  const wanted = rules.map((rule) => checked(rule, validators, kind));
  if (!desk.jira.setRules?.(project, wanted)) throw noProject(project);
  return { project, kind, rules: wanted };
};
