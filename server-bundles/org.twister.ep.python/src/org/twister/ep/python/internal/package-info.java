// SPDX-License-Identifier: EPL-2.0
/** The runner of Python tests: {@code boot.py} executes the file as {@code __main__} and leaves a verdict, {@code api.py} calls the EP when a test does. */
package org.twister.ep.python.internal;
