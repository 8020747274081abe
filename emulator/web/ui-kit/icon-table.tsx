// Icons by the names that apps use, the present ones and those that UI Kit still accepts from before.

import Add from '@atlaskit/icon/core/add';
import ArrowDown from '@atlaskit/icon/core/arrow-down';
import ArrowLeft from '@atlaskit/icon/core/arrow-left';
import ArrowRight from '@atlaskit/icon/core/arrow-right';
import ArrowUp from '@atlaskit/icon/core/arrow-up';
import Backlog from '@atlaskit/icon/core/backlog';
import Board from '@atlaskit/icon/core/board';
import Calendar from '@atlaskit/icon/core/calendar';
import ChartBar from '@atlaskit/icon/core/chart-bar';
import CheckCircle from '@atlaskit/icon/core/check-circle';
import Check from '@atlaskit/icon/core/check-mark';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronLeft from '@atlaskit/icon/core/chevron-left';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import ChevronUp from '@atlaskit/icon/core/chevron-up';
import Clock from '@atlaskit/icon/core/clock';
import Close from '@atlaskit/icon/core/close';
import Comment from '@atlaskit/icon/core/comment';
import Copy from '@atlaskit/icon/core/copy';
import CrossCircle from '@atlaskit/icon/core/cross-circle';
import Dashboard from '@atlaskit/icon/core/dashboard';
import Delete from '@atlaskit/icon/core/delete';
import Download from '@atlaskit/icon/core/download';
import Edit from '@atlaskit/icon/core/edit';
import ErrorIcon from '@atlaskit/icon/core/error';
import EyeOpen from '@atlaskit/icon/core/eye-open';
import FileIcon from '@atlaskit/icon/core/file';
import Filter from '@atlaskit/icon/core/filter';
import Flag from '@atlaskit/icon/core/flag';
import Folder from '@atlaskit/icon/core/folder-closed';
import Heart from '@atlaskit/icon/core/heart';
import Home from '@atlaskit/icon/core/home';
import ImageIcon from '@atlaskit/icon/core/image';
import Information from '@atlaskit/icon/core/information';
import Lightbulb from '@atlaskit/icon/core/lightbulb';
import LinkIcon from '@atlaskit/icon/core/link';
import LinkExternal from '@atlaskit/icon/core/link-external';
import ListBulleted from '@atlaskit/icon/core/list-bulleted';
import Lock from '@atlaskit/icon/core/lock-locked';
import Refresh from '@atlaskit/icon/core/refresh';
import Search from '@atlaskit/icon/core/search';
import Settings from '@atlaskit/icon/core/settings';
import More from '@atlaskit/icon/core/show-more-horizontal';
import Star from '@atlaskit/icon/core/star-unstarred';
import Success from '@atlaskit/icon/core/success';
import Task from '@atlaskit/icon/core/task';
import Undo from '@atlaskit/icon/core/undo';
import Warning from '@atlaskit/icon/core/warning';
import type { ComponentType } from 'react';

type Icon = typeof Add;

const icons: Record<string, Icon> = {
  add: Add,
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  backlog: Backlog,
  board: Board,
  calendar: Calendar,
  'chart-bar': ChartBar,
  'check-mark': Check,
  'check-circle': CheckCircle,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  clock: Clock,
  close: Close,
  comment: Comment,
  copy: Copy,
  'cross-circle': CrossCircle,
  dashboard: Dashboard,
  delete: Delete,
  download: Download,
  edit: Edit,
  error: ErrorIcon,
  'eye-open': EyeOpen,
  file: FileIcon,
  filter: Filter,
  flag: Flag,
  'folder-closed': Folder,
  heart: Heart,
  home: Home,
  image: ImageIcon,
  information: Information,
  lightbulb: Lightbulb,
  link: LinkIcon,
  'link-external': LinkExternal,
  'list-bulleted': ListBulleted,
  'lock-locked': Lock,
  refresh: Refresh,
  search: Search,
  settings: Settings,
  'show-more-horizontal': More,
  'star-unstarred': Star,
  success: Success,
  task: Task,
  undo: Undo,
  warning: Warning,
};

const older: Record<string, string> = {
  'add-circle': 'add',
  check: 'check-mark',
  cross: 'close',
  trash: 'delete',
  info: 'information',
  'bullet-list': 'list-bulleted',
  lock: 'lock-locked',
  more: 'show-more-horizontal',
  star: 'star-unstarred',
  watch: 'eye-open',
  recent: 'clock',
  schedule: 'clock',
  stopwatch: 'clock',
  retry: 'refresh',
  document: 'file',
  page: 'file',
  folder: 'folder-closed',
  shortcut: 'link-external',
  open: 'link-external',
  'editor-info': 'information',
  'editor-warning': 'warning',
  'editor-error': 'error',
  'editor-success': 'success',
  'graph-bar': 'chart-bar',
  preferences: 'settings',
};

const placeholder =
  (name: string): ComponentType<{ label: string }> =>
  () => <span className="kit-icon-unknown" title={`${name}: not among the desk's icons`} />;

/** Undefined for no name; a small frame for a name that the desk has no picture of. */
export function iconNamed(name: string | undefined): Icon | undefined {
  if (!name) return undefined;
  return icons[name] ?? icons[older[name] ?? ''] ?? (placeholder(name) as unknown as Icon);
}
