import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import Modeler from 'bpmn-js/lib/Modeler';
import { measured } from '../canvas/frames.ts';
import { cardOf, cards, links, sight } from './plainCards.js';

const flows = links.map(({ fromId, toId }, at) => ({ id: `f${at}`, from: cardOf(fromId), to: cardOf(toId) }));
const middle = ({ y, height }) => y + height / 2;
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="bench">
<process id="p">
${cards.map(({ id }) => `<task id="${id}" name="card"/>`).join('\n')}
${flows.map(({ id, from, to }) => `<sequenceFlow id="${id}" sourceRef="${from.id}" targetRef="${to.id}"/>`).join('\n')}
</process>
<bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="l" bpmnElement="p">
${cards
  .map(
    ({ id, x, y, width, height }) =>
      `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`,
  )
  .join('\n')}
${flows
  .map(
    ({ id, from, to }) =>
      `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${from.x + from.width}" y="${middle(from)}"/><di:waypoint x="${to.x}" y="${middle(to)}"/></bpmndi:BPMNEdge>`,
  )
  .join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;

const modeler = new Modeler({ container: '#root', width: '100%', height: '100%' });
let isThere = false;

async function show() {
  await modeler.importXML(xml);
  const { zoom, x, y } = sight;
  const [width, height] = [innerWidth / zoom, innerHeight / zoom];
  modeler.get('canvas').viewbox({ x: -x / zoom, y: -y / zoom, width, height });
  isThere = true;
}

measured(
  {
    target: () => document.querySelector('.djs-container svg'),
    isShown: () => isThere,
    edit: (turn) => {
      const card = modeler.get('elementRegistry').get(`c${turn % 5}`);
      modeler.get('modeling').updateProperties(card, { name: `waits ${turn}` });
    },
  },
  () => void show(),
);
