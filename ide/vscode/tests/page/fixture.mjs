// A diagram as the server sends it: a chip with an ASIC and engines, a panel, a medium, and a cooling loop.
const at = (line, character, length) => ({
  uri: 'file:///box/design.shore', range: { start: { line, character }, end: { line, character: character + length } },
});

export const fixture = {
  design: 'box.Box', width: 760, height: 330,
  nodes: [
    { id: 'chip', parent: '', kind: 'level', lines: ['chip'], x: 12, y: 12, width: 320, height: 200, status: '', location: at(11, 2, 4) },
    { id: 'asic', parent: 'chip', kind: 'part', lines: ['asic', 'BoxAsic', '128 lane'], x: 32, y: 60, width: 110, height: 90, status: 'pass', location: at(12, 4, 4) },
    { id: 'oe', parent: 'chip', kind: 'part', lines: ['oe[1..4]', 'BoxEngine'], x: 202, y: 60, width: 110, height: 90, status: 'marginal', location: at(13, 4, 8) },
    { id: 'os2', parent: '', kind: 'medium', lines: ['100 m of Os2'], x: 372, y: 80, width: 120, height: 50, status: 'fail', location: at(24, 45, 12) },
    { id: 'panel', parent: '', kind: 'level', lines: ['panel', '1 RU'], x: 532, y: 12, width: 210, height: 200, status: '', location: at(16, 2, 5) },
    { id: 'port', parent: 'panel', kind: 'part', lines: ['port[1..16]', '<img src=x onerror=alert(1)>'], x: 562, y: 70, width: 150, height: 90, status: 'waived', location: at(18, 4, 11) },
    { id: 'tcs', parent: '', kind: 'loop', lines: ['tcs', '40 degC, 1 L/min'], x: 32, y: 250, width: 280, height: 60, status: 'not evaluated', location: null },
  ],
  edges: [
    { id: 'e1', source: 'asic', target: 'oe', kind: 'electrical', label: '128 lane\n20 mm', labelX: 146, labelY: 66, points: [142, 100, 202, 100], status: 'pass', location: at(23, 4, 11) },
    { id: 'e2', source: 'oe', target: 'os2', kind: 'optical', label: '', labelX: 0, labelY: 0, points: [312, 105, 372, 105], status: 'fail', location: at(24, 4, 11) },
    { id: 'e3', source: 'os2', target: 'port', kind: 'optical', label: '', labelX: 0, labelY: 0, points: [492, 105, 527, 105, 527, 115, 562, 115], status: '', location: null },
    { id: 'e4', source: 'tcs', target: 'asic', kind: 'coolant', label: '0.6 L/min', labelX: 92, labelY: 200, points: [87, 250, 87, 150], status: 'pass', location: null },
  ],
};
