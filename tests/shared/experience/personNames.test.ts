import { describe, expect, it } from 'vitest';
import { personNamesAmong } from '../../../shared/experience/personNames.ts';

describe("a column of nothing but people's names", () => {
  it.each([
    ['Nombre', ['Lucía Martín', 'José Luis de la Fuente', 'Mª Carmen Ruiz', 'Iñaki Etxeberria', 'Pau Vila']],
    ['Apellidos', ['García Lorca', 'Ortega y Gasset', 'Núñez', 'de la Torre Sáez', "O'Connor Vega"]],
    ['Cliente', ['Gómez Pérez, Ana', 'Ruiz, Carlos', 'Vega Soto, María Elena']],
    ['first_name', ['Jane', 'Mohammed', 'Priya', 'Oluwaseun', 'Anne-Marie']],
    ['Customer name', ['Jane Porter', 'John F. Kennedy', 'Dr. Sarah Connor', 'VAN DER BERG PIETER']],
    ['Agent', ['Emily Clark', 'Oliver Twist', 'Emily Clark', 'Zoltan Nagy', 'Noah Wyle']],
    ['Q7', ['Laura Gil', 'David Cano', 'James Bond', 'Patricia Highsmith', 'Xoel Otero']],
    ['agentName', ['Kevin Hart', 'Kevin Hart', 'Sonia Ruiz']],
  ])('is found under “%s”', (header, cells) => {
    expect(personNamesAmong(header, cells)).toBe(cells.length);
  });

  it('is found although a few cells are something else', () => {
    const cells = ['Laura Gil', 'David Cano', 'James Bond', 'Ana Sanz', 'Pablo Soto', '-'];

    expect(personNamesAmong('Cliente', cells)).toBe(5);
  });

  it.each([
    ['Touchpoint', ['Branch Visit', 'Card Delivery', 'Phone Call', 'Welcome Pack']],
    ['Customer journey', ['Opening The Account', 'First Login', 'Card Delivery']],
    ['Punto de contacto', ['Llamada', 'Oficina', 'Banca Móvil']],
    ['name', ['Care Transition', 'Nurse Communication', 'Hospital Environment', 'Discharge Information']],
    ['nombre', ['Atención Telefónica', 'Oficina Central', 'Página Web']],
    ['Ciudad', ['San José', 'Santiago', 'Santa Cruz', 'Vitoria', 'Las Palmas de Gran Canaria']],
    ['city', ['San Francisco', 'St. Louis', 'Los Angeles', 'Jackson', 'Victoria']],
    ['Q3', ['New York', 'San Diego', 'Las Vegas', 'El Paso', 'Fort Worth']],
    ['Canal', ['App', 'Web', 'Teléfono']],
    ['channel', ['Email', 'Phone Call', 'Live Chat']],
    ['Cliente', ['Particular', 'Empresa', 'Autónomo']],
    ['customer', ['Gold Plus', 'Silver', 'Platinum Card']],
    ['Company', ['Wells Fargo', 'Morgan Stanley', 'Charles Schwab', 'JPMorgan Chase']],
    ['Agent', ['A-102', 'A-331', 'A-102']],
    ['comment', ['Ana was very kind to me', 'No me gustó nada', 'Everything fine']],
    ['segment', ['Young Professional', 'Family', 'Student']],
  ])('is not seen under “%s”: %j', (header, cells) => {
    expect(personNamesAmong(header, cells)).toBe(0);
  });

  it('is looked for quickly in cells made to be slow', () => {
    const cells = ['A'.repeat(1_000_000), 'Aa '.repeat(26), "A'a-".repeat(20), `${'De la '.repeat(13)}!`];

    expect(
      personNamesAmong(
        'name',
        Array.from({ length: 600 }, (_, at) => cells[at % 4] ?? ''),
      ),
    ).toBe(0);
  });
});
