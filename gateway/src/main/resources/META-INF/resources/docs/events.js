// Lists the events of the suite from its AsyncAPI document: by topic, with payload, example, sender and listeners.
const root = document.getElementById('events');
const words = root.dataset;

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function at(node, pointer) {
  return pointer.slice(2).split('/').reduce(
    (found, part) => found?.[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')], node);
}

const resolve = (document_, node) => (node?.$ref ? resolve(document_, at(document_, node.$ref)) : node ?? {});

function row(name, schema, required) {
  const type = [schema.type ?? (schema.enum ? 'enum' : '')].flat().join(' | ');
  const more = [schema.format, schema.enum?.join(' · '), schema.description].filter(Boolean).join(' — ');
  return element('tr', '',
    element('td', '', element('code', name), required ? ' *' : ''), element('td', type), element('td', more));
}

function fields(document_, schema) {
  const table = element('table');
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    table.append(row(name, resolve(document_, property), schema.required?.includes(name)));
  }
  return table;
}

function message(document_, name, found) {
  const payload = resolve(document_, found.payload);
  const one = element('details', '', element('summary', '', element('code', name), ' ',
    element('span', found.summary ?? found.title ?? payload.description ?? '')));
  one.id = name;
  one.append(fields(document_, payload));
  const example = found.examples?.[0]?.payload ?? payload.examples?.[0];
  if (example) one.append(element('pre', JSON.stringify(example, null, 2)));
  return one;
}

async function show() {
  const document_ = await (await fetch('/asyncapi.json')).json();
  root.replaceChildren();
  for (const [topic, channel] of Object.entries(document_.channels ?? {}).sort()) {
    root.append(element('h2', '', element('code', channel.address ?? topic)));
    for (const [name, reference] of Object.entries(channel.messages ?? {}).sort()) {
      root.append(message(document_, name, resolve(document_, reference)));
    }
  }
  if (location.hash) document.getElementById(location.hash.slice(1))?.setAttribute('open', '');
}

show().catch(fault => root.replaceChildren(element('p', `${words.failed} ${fault.message}`)));
