// mcp-jira-cloud as its users run it: a process of its own that speaks JSON lines and calls Jira over HTTP.

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = resolve(__dirname, '../../../node_modules/mcp-jira-cloud/dist/index.js');

interface Message {
  id?: number;
  result?: { content?: { text: string }[]; isError?: boolean; tools?: { name: string }[] };
  error?: { message: string };
}

export interface McpSession {
  tools: string[];
  /** What the tool answered; throws with its words when it failed. */
  // biome-ignore lint/suspicious/noExplicitAny: the client's own shapes, judged by their content
  call(tool: string, given?: Record<string, unknown>): Promise<any>;
  close(): Promise<void>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export async function openMcp(address: string, email: string): Promise<McpSession> {
  const env = { ...process.env, JIRA_BASE_URL: address, JIRA_EMAIL: email, JIRA_API_TOKEN: 'any' };
  const server = spawn(process.execPath, [PROGRAM], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, { done: (message: Message) => void; fail: (error: Error) => void }>();
  const ended = new Promise<void>((done) => server.once('close', () => done()));
  server.once('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('The client ended.'));
  });
  createInterface({ input: server.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as Message;
    waiting.get(message.id ?? -1)?.done(message);
    waiting.delete(message.id ?? -1);
  });
  const tell = (message: object) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  let id = 0;
  const ask = (method: string, params: object): Promise<Message> =>
    new Promise((done, fail) => {
      waiting.set(++id, { done, fail });
      tell({ id, method, params });
    });

  const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'desk', version: '1' } };
  await ask('initialize', client);
  tell({ method: 'notifications/initialized' });
  const { result } = await ask('tools/list', {});
  return {
    tools: (result?.tools ?? []).map(({ name }) => name),
    async call(tool, given = {}) {
      const answer = await ask('tools/call', { name: tool, arguments: given });
      const text = answer.result?.content?.[0]?.text ?? '';
      if (answer.error || answer.result?.isError) throw new Error(answer.error?.message ?? text);
      return parsed(text);
    },
    async close() {
      server.stdin.end();
      server.kill();
      await ended;
    },
  };
}
