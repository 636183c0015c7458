// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

/** Files as people have them. */
final class Texts {

	static final String PROJECT = """
			<?xml version="1.0" encoding="utf-8"?>
			<Root>
			  <stoponfail>true</stoponfail>
			  <ScriptPre/>
			  <libraries>a;b</libraries>
			  <ScriptPost/>
			  <dbautosave>false</dbautosave>
			  <tcdelay>2</tcdelay>
			  <!-- the ports -->
			  <TestSuite>
			    <tsName>Ports</tsName>
			    <TbName>tb1;tb2</TbName>
			    <PanicDetect>true</PanicDetect>
			    <Unknown>kept</Unknown>
			    <TestCase>
			      <tcName>ports/init.py</tcName>
			      <Property><propName>Running</propName><propValue>true</propValue></Property>
			      <Property><propName>setup_file</propName><propValue>true</propValue></Property>
			      <Property><propName>Runnable</propName><propValue>true</propValue></Property>
			      <Property><propName>password</propName><propValue>geheim</propValue></Property>
			      <Property><propName>param</propName><propValue>1/1</propValue></Property>
			    </TestCase>
			    <TestSuite>
			      <tsName>Inner</tsName>
			      <PanicDetect>false</PanicDetect>
			      <TestCase>
			        <tcName>a/x.py</tcName>
			        <Property><propName>Running</propName><propValue>false</propValue></Property>
			        <Property><propName>Runnable</propName><propValue>false</propValue></Property>
			      </TestCase>
			      <TestCase>
			        <tcName>b/x.py</tcName>
			        <Property><propName>Running</propName><propValue>true</propValue></Property>
			        <Property><propName>Optional</propName><propValue>true</propValue></Property>
			        <Property><propName>Runnable</propName><propValue>true</propValue></Property>
			      </TestCase>
			    </TestSuite>
			  </TestSuite>
			</Root>
			""";

	/** With what only the newest dialect has. */
	static final String NEWEST = """
			<Root>
			  <DownloadLibraries>flat</DownloadLibraries>
			  <TestSuite>
			    <tsName>Ports</tsName>
			    <ID>s1</ID>
			    <SutName>lab(user)</SutName>
			    <TestCase>
			      <tcName>init.py</tcName>
			      <ID>t1</ID>
			    </TestCase>
			    <TestCase>
			      <tcName>after.py</tcName>
			      <Repeat>3</Repeat>
			      <Dependency>t1:PASS;</Dependency>
			      <ConfigFiles><Config name="net.xml" enabled="true" iterator_default="true" iterator_sof="false"/></ConfigFiles>
			    </TestCase>
			  </TestSuite>
			</Root>
			""";

	static final String FRAMEWORK = """
			<Root>
			  <FileType>config</FileType>
			  <CentralEnginePort>8000</CentralEnginePort>
			  <TestCaseSourcePath>tests</TestCaseSourcePath>
			  <EpNames>epname.ini</EpNames>
			  <DbConfigFile>db.xml</DbConfigFile>
			</Root>
			""";

	static final String DATABASE = """
			<root>
			  <db_config>
			    <server>localhost</server>
			    <database>lab</database>
			    <user>me</user>
			    <password>geheim</password>
			  </db_config>
			  <insert_section>
			    <field ID="release" Type="UserText" GUIDefined="true" Mandatory="true" Label="Release:"/>
			    <sql_statement>
			      INSERT INTO results
			        VALUES ('$release')
			    </sql_statement>
			  </insert_section>
			  <reports_section>
			    <report ID="All" Type="Table" SQLQuery="SELECT * FROM results"/>
			    <redirect ID="Wiki" Path="http://wiki"/>
			  </reports_section>
			</root>
			""";

	static final String BEDS = """
			{"version": 3, "name": "/", "meta": {}, "children": {
			  "tb1": {"id": "0f3a", "meta": {"epnames": "EP-1;EP-2", "a.b": "4", "login_password": "geheim"}, "children": {
			    "switch": {"id": "5b1e", "status": 2, "meta": {"ip": "10.0.0.5"}, "children": {}}}},
			  "tb2": {"id": "0f3b", "meta": {"epnames": "EP-3"}, "children": {}}}}
			""";

	static final String EPS = """
			[PACKETSNIFFERPLUGIN]
			ENABLED = 1
			ETH_INTERFACE = eth7

			[EP-1]
			CE_IP = 10.0.0.1
			EP_HOST = lab-1
			COLOUR = red
			""";

	static final String GLOBALS = """
			<root>
			  <folder>
			    <fname>switch</fname>
			    <fdesc>in rack 7</fdesc>
			    <param><name>ip</name><value>10.0.0.5</value><desc>of the port</desc><type>string</type></param>
			    <param><name>speed</name><value>10, 100</value><desc/><type>iterator</type></param>
			    <folder><fname>ports</fname><fdesc/></folder>
			  </folder>
			</root>
			""";

	static final String EMAIL = """
			<Root>
			  <Enabled>true</Enabled>
			  <SMTPPath>mail.lab:25</SMTPPath>
			  <SMTPUser>me</SMTPUser>
			  <SMTPPwd>geheim</SMTPPwd>
			  <From>a@lab</From>
			  <To>a@lab;b@lab</To>
			  <Subject>Run</Subject>
			  <Message>Hello,
			the run is over.</Message>
			</Root>
			""";

	static final String PLUGINS = """
			<Root>
			  <Plugin>
			    <name>SVN</name>
			    <jarfile>svn.jar</jarfile>
			    <pyfile>svn.py</pyfile>
			    <status>enabled</status>
			    <property><propname>server</propname><propvalue>http://svn</propvalue></property>
			    <property><propname>password</propname><propvalue>geheim</propvalue></property>
			  </Plugin>
			</Root>
			""";

	static final String SERVICES = """
			[Scheduler]
			descrip = Starts projects
			script = Scheduler.py
			config = config.ini
			logfile = sched.log
			""";

	static final String PANIC = """
			{"me": {"1375000000|12": {"expression": "kernel panic.*", "enabled": true}}}
			""";

	static final String ACCOUNTS = """
			shared_tc_path = /opt/tests

			[users]
			  [[admin]]
			    groups_production = admin
			    key = geheim0123456789geheim0123456789
			    timeout = 01

			[groups]
			  [[admin]]
			    roles = *
			""";

	static final String BINDINGS = """
			<root>
			  <binding><name>net.xml</name><bind config="comp" sut="0f3a"/></binding>
			</root>
			""";

	static final String SCHEDULES = """
			{"2014-01-02 10:00:00": {"user": "me", "description": "nightly", "project-file": "/p.xml", "date-time": "22:00:00", "force": "1", "time-limit": "3600"}}
			""";

	private Texts() {}
}
