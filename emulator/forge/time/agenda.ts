// What is to happen when: tasks in order of time, and of setting where the time is the same.

export interface Task {
  at: number;
  order: number;
  background: boolean;
  run: () => void | Promise<void>;
}

export interface Agenda {
  add(at: number, run: Task['run'], background: boolean): Task;
  remove(task: Task): void;
  next(): Task | undefined;
  /** Tasks that are not background ones. */
  foreground(): number;
}

const before = (a: Task, b: Task) => a.at < b.at || (a.at === b.at && a.order < b.order);

export const agenda = (): Agenda => {
  const tasks: Task[] = [];
  let order = 0;
  let foreground = 0;

  const place = (task: Task): number => {
    let low = 0;
    let high = tasks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(tasks[middle]!, task)) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  // Latest first, so that the next task is taken off the end.
  return {
    add(at, run, background) {
      const task = { at, order: order++, background, run };
      tasks.splice(place(task), 0, task);
      if (!background) foreground += 1;
      return task;
    },
    remove(task) {
      const index = tasks.lastIndexOf(task);
      if (index < 0) return;
      tasks.splice(index, 1);
      if (!task.background) foreground -= 1;
    },
    next: () => tasks.at(-1),
    foreground: () => foreground,
  };
};
