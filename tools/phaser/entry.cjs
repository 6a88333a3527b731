/**
 * The engine as the built page carries it: what src/stage asks of it and nothing more. Plugins and factories register
 * themselves when they are required. Phaser's modules require one another in circles, so the renderer comes first.
 */
require('phaser-src/renderer');
require('phaser-src/events');
require('phaser-src/cameras/2d');
require('phaser-src/gameobjects/DisplayList');
require('phaser-src/gameobjects/UpdateList');
require('phaser-src/gameobjects/GameObjectCreator');
require('phaser-src/gameobjects/GameObjectFactory');
require('phaser-src/gameobjects/image/ImageFactory');
require('phaser-src/gameobjects/container/ContainerFactory');
require('phaser-src/scene/ScenePlugin');
require('phaser-src/tweens/TweenManager');
const constants = require('phaser-src/const');

exports.CANVAS = constants.CANVAS;
exports.WEBGL = constants.WEBGL;
exports.Core = require('phaser-src/core');
exports.Game = require('phaser-src/core/Game');
exports.Scale = require('phaser-src/scale');
exports.Scene = require('phaser-src/scene/Scene');
