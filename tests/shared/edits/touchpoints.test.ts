import { describe, expect, test } from 'vitest';
import { addAddress, removeAddress, renameAddress } from '../../../shared/edits/addresses.ts';
import { mergeChannels, moveChannel, setChannelIcon, setChannelPicture } from '../../../shared/edits/channels.ts';
import {
  addOtherChannel,
  removeOtherChannel,
  setChannel,
  setDuration,
  setFrequency,
  setWaiting,
} from '../../../shared/edits/touchpoints.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';

describe('what a touchpoint knows', () => {
  const desk = () =>
    aMap().withStages('A').withLanes('touchpoint').withChannels('Phone', 'Web', 'App').withCard('Call');
  const call = (map: MapBuilder) => map.journey().cards['card1'];

  test('it has further channels beside its main one, none of them twice', () => {
    const map = desk().with(
      setChannel('card1', 'channel1'),
      addOtherChannel('card1', 'channel1'),
      addOtherChannel('card1', 'channel2'),
      addOtherChannel('card1', 'channel3'),
    );
    expect(call(map)?.otherChannels).toEqual({ channel2: true, channel3: true });

    map.with(setChannel('card1', 'channel2'), removeOtherChannel('card1', 'channel3'));
    expect(call(map)).toMatchObject({ channelId: 'channel2', otherChannels: {} });
  });

  test('how long it takes, how long one waits and how often', () => {
    const map = desk().with(setDuration('card1', 80), setWaiting('card1', 5.5), setFrequency('card1', 'Twice a week'));

    expect(call(map)).toMatchObject({ duration: 80, waiting: 5.5, frequency: 'Twice a week' });
  });

  test('two channels become one, wherever they serve', () => {
    const map = desk()
      .withCard('Book')
      .with(
        setChannel('card1', 'channel1'),
        addOtherChannel('card1', 'channel2'),
        setChannel('card2', 'channel2'),
        mergeChannels('channel1', 'channel2'),
      );

    expect(call(map)).toMatchObject({ channelId: 'channel1', otherChannels: {} });
    expect(map.journey().cards['card2']?.channelId).toBe('channel1');
    expect(Object.keys(map.journey().channels)).toEqual(['channel1', 'channel3']);
  });

  test('channels stand in an order of their own, with an icon or a picture', () => {
    const map = desk().with(moveChannel('channel3', 'first'), setChannelPicture('channel1', 'own.png'));
    expect(inOrder(map.journey().channels).map(({ id }) => id)).toEqual(['channel3', 'channel1', 'channel2']);
    expect(map.journey().channels['channel1']?.assetId).toBe('own.png');

    expect(map.with(setChannelIcon('channel1', 'phone')).journey().channels['channel1']).toMatchObject({
      icon: 'phone',
      assetId: null,
    });
  });

  test('addresses are added with words, reworded and removed', () => {
    const map = desk().with(addAddress('card1', 'https://a.example', 'Form'), addAddress('card1', 'https://b.example'));
    map.with(
      renameAddress('card1', 'https://b.example', 'Price list'),
      renameAddress('card1', 'https://c.example', '?'),
    );
    expect(call(map)?.addresses).toEqual({ 'https://a.example': 'Form', 'https://b.example': 'Price list' });

    expect(call(map.with(removeAddress('card1', 'https://a.example')))?.addresses).toEqual({
      'https://b.example': 'Price list',
    });
  });
});
