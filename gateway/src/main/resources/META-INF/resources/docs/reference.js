// The routes of the suite, to read and to try. The token stays in this tab and goes to this server alone.
const KEY = 'kefu.token';
const field = document.getElementById('token');
field.value = sessionStorage.getItem(KEY) ?? '';

const ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#routes',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  filter: true,
  tagsSorter: 'alpha',
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete: authorize,
  requestInterceptor(request) {
    if (request.url.includes('/api/')) {
      request.headers['Accept-Language'] = document.documentElement.lang;
      if (request.method === 'POST' && !request.headers['Idempotency-Key']) {
        request.headers['Idempotency-Key'] = crypto.randomUUID?.() ?? String(Date.now());
      }
    }
    return request;
  },
});

function authorize() {
  const token = field.value.trim().replace(/^Bearer\s+/i, '');
  sessionStorage.setItem(KEY, token);
  if (token) {
    ui.preauthorizeApiKey('bearer', token);
  } else {
    ui.authActions.logout(['bearer']);
  }
}

field.addEventListener('change', authorize);
