# SPDX-License-Identifier: EPL-2.0
# What the old Central Engine was: an XML-RPC controller of CherryPy with Basic login. Prints its address when it serves.
import socket

import cherrypy
from cherrypy import _cptools


class Root(_cptools.XMLRPCController):

    @cherrypy.expose
    def echo(self, message):
        return 'CE reply: ' + message


with socket.socket() as probe:
    probe.bind(('127.0.0.1', 0))
    port = probe.getsockname()[1]

cherrypy.config.update({
    'server.socket_host': '127.0.0.1',
    'server.socket_port': port,
    'server.thread_pool': 30,
    'server.socket_queue_size': 1024,
    'environment': 'production',
})
login = {'/': {
    'request.dispatch': cherrypy.dispatch.XMLRPCDispatcher(),
    'tools.trailing_slash.on': False,
    'tools.auth_basic.on': True,
    'tools.auth_basic.realm': 'Twister Server',
    'tools.auth_basic.checkpassword': cherrypy.lib.auth_basic.checkpassword_dict({'user': 'secret'}),
}}
cherrypy.tree.mount(Root(), '/', login)
cherrypy.engine.subscribe('start', lambda: print('http://127.0.0.1:%d' % port), priority=100)
cherrypy.engine.start()
cherrypy.engine.block()
