'use strict';
(() => {
  // Colours are CSS variables, so that theme and print restyle the charts without drawing them again.
  const tones = { good: 'var(--good)', care: 'var(--care)', bad: 'var(--bad)', calm: 'var(--bar)', plain: 'var(--calm)' };
  const font = getComputedStyle(document.body).fontFamily;
  const text = { color: 'var(--ink)', fontFamily: font, fontSize: 13 };
  const soft = { ...text, color: 'var(--soft)', fontSize: 12 };
  const base = { animation: false, textStyle: text, aria: { enabled: false } };
  const still = { emphasis: { disabled: true }, silent: true };
  const colored = (point) => ({
    value: Number(point.value),
    itemStyle: { color: Number(point.value) > 0 ? tones[point.tone] : 'transparent' },
  });

  const tooltip = {
    trigger: 'axis',
    axisPointer: { type: 'shadow', shadowStyle: { color: 'var(--line)', opacity: 0.5 } },
    renderMode: 'richText',
    confine: true,
    backgroundColor: 'var(--surface)',
    borderColor: 'var(--line)',
    textStyle: soft,
  };

  // Labels stand at even steps, apart from each other and within the picture.
  const ruler = document.createElement('canvas').getContext('2d');
  ruler.font = `12px ${font}`;
  const widthOf = (label) => ruler.measureText(label).width;
  const evenly = (labels, width) => {
    const band = width / labels.length;
    const widths = labels.map(widthOf);
    const widest = Math.max(...widths);
    const needed = 12 + Math.max(widest, widths[0] - band / 2 + widest / 2);
    const step = Math.max(1, Math.ceil(needed / band));
    const fits = (index) => (index + 0.5) * band + widths[index] / 2 <= width;
    return (index) => index % step === 0 && (index === 0 || fits(index));
  };

  const shares = (points) => ({
    height: 34 * points.length,
    option: {
      ...base,
      grid: { left: 84, right: 78, top: 0, bottom: 0 },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: {
        type: 'category', inverse: true, data: points.map((point) => point.name),
        axisLine: { show: false }, axisTick: { show: false },
        axisLabel: { ...soft, margin: 84, align: 'left' },
      },
      series: [{
        ...still, type: 'bar', barWidth: 14, barMinHeight: 2, data: points.map(colored), showBackground: true,
        backgroundStyle: { color: 'var(--sunken)', borderColor: 'var(--line)', borderWidth: 1 },
        label: {
          show: true, position: 'right', ...text, fontWeight: 600,
          formatter: (bar) => points[bar.dataIndex].label,
        },
      }],
    },
  });

  const histogram = (points, width, labels = points.map((point) => point.name.replace(/ .*/, ''))) => ({
    height: 150,
    option: {
      ...base,
      grid: { left: 2, right: 2, top: 8, bottom: 22 },
      tooltip: {
        ...tooltip,
        formatter: ([bar]) => `${points[bar.dataIndex].name}\n${points[bar.dataIndex].label}`,
      },
      xAxis: {
        type: 'category', data: labels,
        axisTick: { show: false }, axisLine: { lineStyle: { color: 'var(--line)' } },
        axisLabel: { ...soft, interval: evenly(labels, width - 4), alignMinLabel: widthOf(labels[0]) > (width - 4) / labels.length ? 'left' : 'center' },
      },
      yAxis: { type: 'value', show: false },
      series: [{
        type: 'bar', barCategoryGap: '12%', barMinHeight: 1, emphasis: { disabled: true },
        data: points.map(colored),
      }],
    },
  });

  const flow = (points, width) => {
    const narrow = width < 560;
    const nodes = new Map([[points[0].from, { name: points[0].from, tone: 'calm', depth: 0 }]]);
    for (const point of points) {
      nodes.set(point.name, { name: point.name, tone: point.tone, depth: nodes.get(point.from).depth + 1 });
    }
    const total = (name) => points
      .filter((point) => point.name === name || (point.from === name && name === points[0].from))
      .reduce((sum, point) => sum + Number(point.value), 0);
    const deepest = Math.max(...[...nodes.values()].map((node) => node.depth));
    return {
      height: narrow ? 260 : 240,
      option: {
        ...base,
        series: [{
          ...still, type: 'sankey', left: 0, right: narrow ? 84 : 120, top: 8, bottom: 8, nodeWidth: 10,
          nodeGap: 34, draggable: false, layoutIterations: 0, nodeAlign: 'left',
          data: [...nodes.values()].map((node) => ({
            name: node.name, depth: node.depth, itemStyle: { color: tones[node.tone], borderWidth: 0 },
          })),
          links: points.map((point) => ({
            source: point.from, target: point.name, value: Number(point.value),
            lineStyle: { color: tones[point.tone], opacity: 0.28, curveness: 0.5 },
          })),
          label: {
            ...text, distance: 8,
            formatter: ({ name }) => `${name}\n{number|${total(name).toLocaleString('en-US')}}`,
            rich: { number: { ...text, fontWeight: 600, lineHeight: 18 } },
          },
          levels: [{ depth: deepest, label: { position: 'right' } }],
        }],
      },
    };
  };

  const kinds = { shares, histogram, flow };

  // How wide each kind of chart comes out on A4.
  const paper = { shares: 380, histogram: 290, flow: 620 };

  const draw = (element, data, width = element.clientWidth) => {
    const { height, option } = kinds[data.kind](data.points, width);
    element.style.height = `${height}px`;
    const chart = echarts.getInstanceByDom(element) ?? echarts.init(element, null, { renderer: 'svg', width, height });
    chart.resize({ width, height });
    chart.setOption(option, true); // draws at once, which resize alone does not
  };

  const drawing = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (contentRect.width > 0 && target.drawnWidth !== contentRect.width && !printing) {
        target.drawnWidth = contentRect.width;
        draw(target, target.chartData);
      }
    }
  });
  let printing = false;
  for (const { id, data } of JSON.parse(document.getElementById('charts').textContent)) {
    const element = document.getElementById(id);
    if (element && data.points.length > 0) {
      element.chartData = data;
      element.style.display = 'block';
      drawing.observe(element);
    }
  }

  const status = document.getElementById('status');

  const theme = document.getElementById('theme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
  const showTheme = () => theme.setAttribute('aria-pressed', String(isDark()));
  theme.hidden = false;
  theme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    showTheme();
  });
  prefersDark.addEventListener('change', showTheme);
  showTheme();

  const select = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };
  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = button.closest('.copyable').querySelector('code');
      try {
        await navigator.clipboard.writeText(code.textContent);
        status.textContent = 'Copied.';
      } catch {
        select(code);
        status.textContent = 'Selected; copy it with the keyboard.';
      }
    });
  }

  const filter = document.getElementById('filter');
  filter.closest('.filter').hidden = false;
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    const cards = [...document.querySelectorAll('.column')];
    for (const card of cards) {
      card.hidden = !card.dataset.name.toLowerCase().includes(wanted);
    }
    status.textContent = `${cards.filter((card) => !card.hidden).length} columns shown`;
  });

  // A link may lead to a card that is filtered out, or into details that are closed.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    target.hidden = false;
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) {
      box.open = true;
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
  addEventListener('hashchange', reveal);
  reveal();

  const links = new Map([...document.querySelectorAll('.bar nav a')].map((link) => [link.hash.slice(1), link]));
  const inView = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        links.forEach((link, id) => link.toggleAttribute('aria-current', id === target.id));
      }
    }
  }, { rootMargin: '-30% 0px -65% 0px' });
  links.forEach((link, id) => inView.observe(document.getElementById(id)));

  // Charts are as wide as the window, and drawn again for paper. Closed details open, but for notes.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('main details:not([open]):not(.as-table, .license, .notes, .column-notes)')];
    opened.forEach((box) => { box.open = true; });
    for (const element of document.querySelectorAll('.chart')) {
      if (element.chartData && element.clientWidth > 0) {
        draw(element, element.chartData, paper[element.chartData.kind]);
      }
      const svg = element.querySelector('svg');
      svg?.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
    }
    printing = true;
  });
  addEventListener('afterprint', () => {
    printing = false;
    opened.forEach((box) => { box.open = false; });
    for (const element of document.querySelectorAll('.chart')) {
      element.querySelector('svg')?.removeAttribute('viewBox');
      if (element.chartData && element.clientWidth > 0) {
        draw(element, element.chartData);
      }
    }
  });
})();
