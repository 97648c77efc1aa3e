// A complaint from its opening to a refusal and on. Run it against a suite: GATEWAY=… TOKEN=… node dist/example/complaint.js
import { all, kefu, ok, Problem, type Schema } from '../src/index.js';

declare const process: { env: Record<string, string | undefined> };

const { GATEWAY = 'http://127.0.0.1:8080', TOKEN = '' } = process.env;
const suite = kefu({ baseUrl: GATEWAY, token: TOKEN, language: 'en' });

const form: Schema<'ComplaintForm'> = {
  complainant: '三楼住户',
  phone: '13800138000',
  complainedAt: '2024-03-01T09:00:00+08:00',
  content: '电梯停运，无人处理',
  severity: 'MAJOR',
};
const opened = await ok(suite.POST('/api/v1/tickets', { body: { process: 'complaint', form } }));
console.log(`opened ${opened.number} in state ${opened.state}`);

const id = opened.id!;
const path = { id, step: 'answer-customer' };
try {
  await ok(suite.POST('/api/v1/tickets/{id}/steps/{step}', { params: { path }, body: { form: { answer: 'too early' } } }));
} catch (refused) {
  if (!(refused instanceof Problem)) throw refused;
  console.log(`refused with ${refused.type}, expected ${JSON.stringify(refused.body['expected'])}`);
}

const nature: Schema<'ComplaintDetermineNatureForm'> = { nature: 'service quality' };
const stepped = await ok(suite.POST('/api/v1/tickets/{id}/steps/{step}', {
  params: { path: { ...path, step: 'determine-nature' } }, body: { form: nature },
}));
console.log(`now in state ${stepped.state}`);

let steps = 0;
for await (const entry of all(cursor => suite.GET('/api/v1/tickets/{id}/history', {
  params: { path: { id }, query: { limit: 1, ...(cursor ? { cursor } : {}) } },
}))) {
  steps += entry.step ? 1 : 0;
}
console.log(`${steps} entries in its history`);
