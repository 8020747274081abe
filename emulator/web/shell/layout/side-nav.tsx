// The project's navigation: boards, backlogs, the app's pages, settings.

import BacklogIcon from '@atlaskit/icon/core/backlog';
import BoardIcon from '@atlaskit/icon/core/board';
import { useEffect } from 'react';
import { useOverlays } from '../apps/overlays';
import { type Shown, useModules } from '../apps/use-modules';
import { modulesOf, pagesOf, titleOf, words } from '../data/modules';
import { useSession } from '../data/session';
import type { Project } from '../data/shapes';
import { to } from '../route/places';
import { A, useRouter } from '../route/router';
import { RULE_TYPES } from '../workflow/use-rules';
import { useAdministers } from './for-administrators';
import { useBoards } from './use-boards';

function AppLinks({ shown, base }: { shown: Shown; base: (module: string) => string }) {
  const { path } = useRouter();
  return shown.modules.map((module) => {
    const home = base(module.key);
    const inside = path === home || path.startsWith(`${home}/`);
    return (
      <li key={module.key}>
        <A to={home} current={path === home} className="nav-link">
          <span className="nav-app-icon" aria-hidden="true" />
          {titleOf(module)}
        </A>
        {pagesOf(module).map(({ header, pages }) => (
          <div key={header ?? ''} className="nav-sub">
            {header && inside ? <div className="nav-sub-header">{header}</div> : null}
            <ul>
              {shown.pages(pages).map((page) => {
                const address = `${home}/${page.route}`;
                return (
                  <li key={page.route}>
                    <A to={address} current={path === address} className="nav-link">
                      {words(page.title, page.route)}
                    </A>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </li>
    );
  });
}

export function SideNav({ project, open }: { project: Project | null; open: boolean }) {
  const { manifest, projects } = useSession();
  const { path, go } = useRouter();
  const { bus } = useOverlays();
  const boards = useBoards(project);
  const { reload } = boards;
  useEffect(() => bus.on('shell:boards-changed', () => void reload()), [bus, reload]);
  const full = useModules('jira:fullPage', null);
  const fuller = useModules('global:fullPage', null);
  const prefixed = (shown: Shown) => (key: string) =>
    to.fullPage(shown.modules.find((module) => module.key === key)?.routePrefix ?? key);
  const global = [
    { type: 'global', shown: useModules('jira:globalPage', null), base: to.globalApp },
    { type: 'admin', shown: useModules('jira:adminPage', null), base: to.adminApp },
    { type: 'full', shown: full, base: prefixed(full) },
    { type: 'fuller', shown: fuller, base: prefixed(fuller) },
  ];
  const inProject = useModules('jira:projectPage', project);
  const settings = useModules('jira:projectSettingsPage', project);
  const administers = useAdministers(project);
  const rules = RULE_TYPES.some((type) => modulesOf(manifest, type).length > 0);
  const gadgets = ['jira:dashboardGadget', 'dashboards:widget'].some((type) => modulesOf(manifest, type).length > 0);
  const fields = modulesOf(manifest, 'jira:customFieldType').length > 0;
  return (
    <nav className={open ? 'side-nav side-nav-open' : 'side-nav'} aria-label="Project">
      {project ? (
        <div className="nav-project">
          <span className="nav-project-mark" aria-hidden="true">
            {project.key.slice(0, 2)}
          </span>
          {projects.length > 1 ? (
            <select aria-label="Project" value={project.key} onChange={(event) => go(to.project(event.target.value))}>
              {projects.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <strong>{project.name}</strong>
          )}
        </div>
      ) : null}
      <h2 className="nav-header">Planning</h2>
      <ul>
        {project &&
          boards.data?.map((board) => (
            <li key={board.id}>
              {boards.data && boards.data.length > 1 ? <div className="nav-sub-header">{board.name}</div> : null}
              <A
                to={to.backlog(project.key, board.id)}
                current={path === to.backlog(project.key, board.id)}
                className="nav-link"
              >
                <BacklogIcon label="" /> Backlog
              </A>
              <A
                to={to.board(project.key, board.id)}
                current={path === to.board(project.key, board.id)}
                className="nav-link"
              >
                <BoardIcon label="" /> Board
              </A>
            </li>
          ))}
      </ul>
      {project && inProject.modules.length > 0 ? (
        <>
          <h2 className="nav-header">Apps</h2>
          <ul>
            <AppLinks shown={inProject} base={(module) => to.projectApp(project.key, module)} />
          </ul>
        </>
      ) : null}
      {project && administers === true && (settings.modules.length > 0 || rules) ? (
        <>
          <h2 className="nav-header">Project settings</h2>
          <ul>
            {rules ? (
              <li>
                <A to={to.workflow(project.key)} current={path === to.workflow(project.key)} className="nav-link">
                  Workflow
                </A>
              </li>
            ) : null}
            <AppLinks shown={settings} base={(module) => to.projectSettings(project.key, module)} />
          </ul>
        </>
      ) : null}
      {global.some(({ shown }) => shown.modules.length > 0) || gadgets || fields ? (
        <>
          <h2 className="nav-header">Jira</h2>
          <ul>
            {gadgets ? (
              <li>
                <A to={to.dashboard()} current={path === to.dashboard()} className="nav-link">
                  Dashboard
                </A>
              </li>
            ) : null}
            {fields ? (
              <li>
                <A to={to.fields()} current={path === to.fields()} className="nav-link">
                  Custom fields
                </A>
              </li>
            ) : null}
            {global.map(({ type, shown, base }) => (
              <AppLinks key={type} shown={shown} base={base} />
            ))}
          </ul>
        </>
      ) : null}
    </nav>
  );
}
