# SPDX-License-Identifier: EPL-2.0
"""An old script: drives a whole run by the calls of version 2.0, with nothing but the standard library.

legacy_drive.py ADDRESS USER TOKEN CONFIG PROJECT TESTS
"""
import base64
import sys
import time
import xmlrpc.client

address, user, token, config, project, tests = sys.argv[1:7]
login = address.replace('://', '://%s:%s@' % (user, token))
ce = xmlrpc.client.ServerProxy(login)
ra = xmlrpc.client.ServerProxy(login + '/ra/')


def equal(expected, found):
    assert type(expected) is type(found) and expected == found, 'expected %r, found %r' % (expected, found)


def error(answer):
    assert isinstance(answer, str) and answer.upper().startswith('*ERROR'), answer


def wait(condition, what, limit=120):
    """Old scripts poll."""
    end = time.time() + limit
    while not condition():
        assert time.time() < end, 'in vain: ' + what + '; ' + ce.getExecStatusAll(user) + '; ' + ce.getFileStatusAll(user)
        time.sleep(0.05)


def statuses():
    return ce.getFileStatusAll(user).split(',')


def read_log(name):
    size = int(ce.getLogFile(user, 0, 0, name))
    content = base64.b64decode(ce.getLogFile(user, 1, 0, name))
    assert len(content) >= size, (name, len(content), size)
    assert base64.b64decode(ce.getLogFile(user, 1, 5, name))[:20] == content[5:25], name
    return content.decode()


def before():
    equal('CE reply: hi', ce.echo('hi'))
    assert user in ce.listUsers(), ce.listUsers()
    equal('EP-1,EP-2', ce.listEPs(user))
    equal(True, ce.searchEP(user, 'EP-1'))
    equal(False, ce.searchEP(user, 'EP-9'))
    equal('stopped', ce.getExecStatus(user, 'EP-1'))
    assert ce.getExecStatusAll(user).startswith('stopped; '), ce.getExecStatusAll(user)
    assert ce.getEpVariable(user, 'EP-1', 'last_seen_alive')[:2] == '20'
    equal(False, ce.getEpVariable(user, 'EP-1', 'no_such_thing'))
    equal(True, ce.resetProject(user))


def start():
    error(ce.setExecStatusAll(user, 2, config + ',' + project + ',' + project))
    error(ce.setExecStatusAll(user, 2, config + ',' + project + '.not'))
    equal('running', ce.setExecStatusAll(user, 2, config + ',' + project))
    error(ce.resetProject(user))
    state, started, elapsed, by = ce.getExecStatusAll(user).split('; ')
    assert (state, by) == ('running', user) and started[:2] == '20' and elapsed[:3] == '0:0', (state, started, elapsed, by)


def suites_and_files():
    equal('101:First', ce.listSuites(user, 'EP-1'))
    equal('102:Second', ce.listSuites(user, 'EP-2'))
    equal('', ce.listSuites(user, 'EP-9'))
    equal('First', ce.getSuiteVariable(user, 'EP-1', '101', 'name'))
    equal('4.2', ce.getSuiteVariable(user, 'EP-1', '101', 'release'))
    equal(False, ce.getSuiteVariable(user, 'EP-1', '101', 'no_such_field'))
    files = ce.getEpFiles(user, 'EP-1')
    equal(['1001', '1002', '1003', '1004'], files)
    equal(files, ce.getSuiteFiles(user, 'EP-1', '101'))
    assert ce.getFileVariable(user, 'EP-1', '1001', 'file').endswith('hello.py')
    equal('10.0.0.1,fast', ce.getFileVariable(user, 'EP-1', '1001', 'param'))
    equal('blue', ce.getFileVariable(user, 'EP-1', '1001', 'colour'))
    equal('true', ce.getFileVariable(user, 'EP-1', '1001', 'Runnable'))


def statuses_while_it_runs():
    wait(lambda: statuses()[2] == '1', 'the gate runs')
    equal('running', ce.getExecStatus(user, 'EP-1'))
    equal('2', statuses()[0])
    equal('3', statuses()[1])
    equal('10', statuses()[3])
    equal('2,3,1,10', ce.getFileStatusAll(user, 'EP-1'))
    equal('2,3,1,10', ce.getFileStatusAll(user, 'EP-1', '101'))
    equal(1, ce.getFileVariable(user, 'EP-1', '1003', 'status'))
    equal('PASS', ce.getFileVariable(user, 'EP-1', '1001', 'twister_tc_status'))
    equal(0, ce.getFileVariable(user, 'EP-1', '1001', 'twister_tc_crash_detected'))


def globals_of_the_run():
    equal('10.0.0.254', ce.getGlobalVariable(user, '/lab/gateway'))
    equal({'gateway': '10.0.0.254'}, ce.getGlobalVariable(user, 'lab'))
    equal(False, ce.getGlobalVariable(user, '/lab/none'))
    equal('seen by hello', ce.getGlobalVariable(user, '/from_test'))
    equal(True, ce.setGlobalVariable(user, '/lab/script', [1, 'two', {'three': 3}]))
    equal([1, 'two', {'three': 3}], ce.getGlobalVariable(user, '/lab/script'))
    equal(True, ce.setGlobalVariable(user, '/lab/script', False))
    equal(False, ce.getGlobalVariable(user, '/lab/script'))


def variables():
    equal(2, ce.getUserVariable(user, 'status'))
    assert ce.getUserVariable(user, 'tests_path').endswith('/tests'), ce.getUserVariable(user, 'tests_path')
    equal(project, ce.getUserVariable(user, 'project_path'))
    equal(False, ce.getUserVariable(user, 'no_such_thing'))
    equal(True, ce.setUserVariable(user, 'mood', 'good'))
    equal('good', ce.getUserVariable(user, 'mood'))
    equal(True, ce.setFileVariable(user, 'EP-1', '1003', 'seen', 'yes'))
    equal('yes', ce.getFileVariable(user, 'EP-1', '1003', 'seen'))
    equal(True, ce.setEpVariable(user, 'EP-1', 'rack', '7'))
    equal('7', ce.getEpVariable(user, 'EP-1', 'rack'))
    assert b'hello from' in ce.getTestFile(user, 'EP-1', '1001').data
    error(ce.setFileStatus(user, 'EP-1', '1003', 2, 1.0))


def queue():
    equal(True, ce.queueFile(user, 'First', tests + '/hello.py'))
    files = ce.getEpFiles(user, 'EP-1')
    equal(5, len(files))
    equal(files[4], ce.deQueueFiles(user, 'EP-1:' + files[4]))
    equal('6', ce.getFileStatusAll(user, 'EP-1').split(',')[4])
    error(ce.queueFile(user, 'First', '/etc/passwd'))


def one_ep_alone():
    equal('paused', ce.setExecStatus(user, 'EP-2', 1))
    equal('paused', ce.getExecStatus(user, 'EP-2'))
    equal('running', ce.getExecStatus(user, 'EP-1'))
    equal('running', ce.setExecStatus(user, 'EP-2', 3))
    equal(False, ce.setExecStatus(user, 'EP-9', 0))


def pause_and_resume():
    equal('paused', ce.setExecStatusAll(user, 1))
    equal('paused', ce.getExecStatus(user, 'EP-1'))
    assert ce.getExecStatusAll(user).startswith('paused; ')
    # Opens the gate: the current test ends, the next one does not begin
    equal(True, ce.setGlobalVariable(user, '/gate', 'open'))
    wait(lambda: statuses()[2] == '2', 'the gate ends')
    time.sleep(0.3)
    equal('10', statuses()[3])
    equal('running', ce.setExecStatusAll(user, 3))
    wait(lambda: statuses()[3] == '1', 'the long one runs')


def logs():
    wait(lambda: int(ce.getLogFile(user, 0, 0, 'EP-1_CLI.log')) > 100, 'the log grows')
    text = read_log('EP-1_CLI.log')
    assert 'hello from EP-1 [\'10.0.0.1\', \'fast\']' in text and '<<< START filename: `1001:' in text, text
    assert 'PASS' in read_log('log_summary.log'), read_log('log_summary.log')
    assert 'said by hello' in read_log('log_running.log'), read_log('log_running.log')
    error(ce.getLogFile(user, 0, 0, 'no_such.log'))
    error(ce.getLogFile(user, 1, 0, '../plan.json'))


def resources():
    number = ra.setResource('desk', '/', {'ip': '10.1.1.1'})
    assert isinstance(number, str) and len(number) == 10, number
    equal('10.1.1.1', ra.getResource('/desk:ip'))
    equal(True, ra.setResource('desk', '/', {'mac': 'a0'}))
    found = ra.getResource(number)
    equal({'ip': '10.1.1.1', 'mac': 'a0'}, {key: found['meta'][key] for key in ('ip', 'mac')})
    equal(1, ra.getResourceStatus('/desk'))
    equal(3, ra.reserveResource('/desk'))
    equal(3, ra.getResourceStatus('/desk'))
    equal(1, ra.freeResource('/desk'))
    equal(2, ra.allocResource('/desk'))
    equal(1, ra.freeResource('/desk'))
    equal(True, ra.renameResource('/desk', 'bench'))
    equal(False, ra.getResource('/desk'))
    equal(True, ra.deleteResource('/bench'))


def stop():
    equal('stopped', ce.setExecStatusAll(user, 0).replace('running', 'stopped'))
    wait(lambda: ce.getExecStatusAll(user).startswith('stopped; '), 'the run has stopped')
    equal(['2', '3', '2', '5'], statuses()[:4])
    equal('stopped', ce.getExecStatus(user, 'EP-1'))
    assert 'ABORTED' in read_log('log_summary.log')


def settings():
    equal(tests, ce.getSettingsValue(user, 'fwmconfig', 'TestCaseSourcePath'))
    assert 'LogsPath' in ce.listSettings(user, 'fwmconfig'), ce.listSettings(user, 'fwmconfig')
    equal(True, ce.setSettingsValue(user, 'globals', "//param[name='gateway']/value", '10.0.0.1'))
    equal('10.0.0.1', ce.getSettingsValue(user, 'globals', "//param[name='gateway']/value"))
    equal(False, ce.getSettingsValue(user, 'fwmconfig', 'NoSuchThing'))
    error(ce.getSettingsValue(user, '/etc/passwd', 'x'))


def files():
    assert 'Says hello' in ce.getTestDescription(tests + '/hello.py'), ce.getTestDescription(tests + '/hello.py')
    assert 'bench.py' in ce.getLibrariesList(user), ce.getLibrariesList(user)
    assert b'bench' in ce.downloadLibrary(user, 'bench.py').data
    equal(False, ce.downloadLibrary(user, 'no_such.py'))
    equal(True, ce.writeFile(tests + '/written.py', base64.b64encode(b'print(1)').decode()))
    equal(b'print(1)', base64.b64decode(ce.readFile(tests + '/written.py')))
    equal(True, ce.deleteFile(tests + '/written.py'))
    error(ce.readFile('/etc/passwd'))
    error(ce.writeFile('/tmp/no_such_file_of_twister', 'AAAA'))


def own_logs():
    equal(True, ce.logMessage(user, 'logRunning', 'a line of the script'))
    assert 'a line of the script' in read_log('log_running.log')
    equal(True, ce.resetLog(user, 'log_running.log'))
    assert 'a line of the script' not in base64.b64decode(ce.getLogFile(user, 1, 0, 'log_running.log')).decode()


def panic_rules():
    number = ce.panicDetectConfig(user, 'add', {'expression': 'core dumped', 'enabled': True})
    assert number in ce.panicDetectConfig(user, 'list'), ce.panicDetectConfig(user, 'list')
    equal(True, ce.panicDetectConfig(user, 'update', {'id': number, 'enabled': False}))
    equal(True, ce.panicDetectConfig(user, 'remove', {'id': number}))


def temporary_run():
    runnable = '<Property><propName>Runnable</propName><propValue>true</propValue></Property>'
    equal(True, ce.runTemporary(user, '<Root><TestSuite><tsName>T</tsName><EpId>EP-2</EpId><TestCase><tcName>' + tests + '/hello.py</tcName>' + runnable
                                + '</TestCase></TestSuite></Root>'))
    equal('2', ce.getFileStatusAll(user))


def what_is_not_there():
    equal([], ce.listPlugins(user))
    equal('', ce.serviceManagerCommand('list'))
    error(ce.sendFile('/etc/passwd'))
    error(ce.sendMail(user))
    error(ce.runUserScript('/bin/true'))
    assert user in ce.usersAndGroupsManager('list users'), ce.usersAndGroupsManager('list users')


def introspection():
    names = ce.system.listMethods()
    for name in ('setExecStatusAll', 'set_exec_status_all', 'getLogFile', 'runs.start', 'system.listMethods'):
        assert name in names, name
    assert 'start' in ce.system.methodHelp('setExecStatusAll'), ce.system.methodHelp('setExecStatusAll')
    multi = xmlrpc.client.MultiCall(ce)
    multi.echo('a')
    multi.get_exec_status_all(user)
    answers = list(multi())
    equal('CE reply: a', answers[0])
    assert answers[1].startswith('stopped; '), answers


for step in (before, start, suites_and_files, statuses_while_it_runs, globals_of_the_run, variables, queue, one_ep_alone, pause_and_resume, logs, resources, stop,
             settings, files, own_logs, panic_rules, temporary_run, what_is_not_there, introspection):
    step()
    print('ok', step.__name__, flush=True)
