#pragma once

#include "core/runrequest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Requests of every shape, the same ones at each run.
class RequestMaker
{
public:
    explicit RequestMaker(quint32 seed) : m_random(seed) { }

    core::RunRequest make()
    {
        core::RunRequest r;
        r.image = pick(
            {u"nginx"_s, u"127.0.0.1:5000/a/b:1.2"_s, QString(64, u'a'), u"sha256:"_s + QString(64, u'b')});
        if (maybe())
            r.name = pick({u"web"_s, u"a.b-c_d"_s, u"w2"_s});
        for (int i = number(4); i > 0; --i)
            r.ports.append(port(i));
        for (int i = number(4); i > 0; --i)
            r.env.append(variable(i));
        if (maybe())
            r.command = QStringList{u"sh"_s} + words();
        entrypoint(r);
        r.detach = maybe();
        r.interactive = maybe();
        r.tty = maybe();
        for (int i = number(3); i > 0; --i)
            r.mounts.append(mount(i));
        r.network = pick({QString(), u"host"_s, u"container:web"_s});
        if (maybe())
            r.restart = {core::RestartPolicy::Kind::OnFailure, number(3) * 4000};
        else if (maybe())
            r.restart.kind = core::RestartPolicy::Kind::UnlessStopped;
        else
            r.autoRemove = maybe();
        r.memoryBytes = pick<qint64>(
            {0, 6'291'456, 536'870'912, 1'073'741'824, 6'291'457, 7'000'000'001, 9'007'199'254'740'993});
        r.nanoCpus = pick<qint64>({0, 1, 500'000'000, 1'000'000'000, 1'500'000'001, 64'000'000'000});
        r.user = pick({QString(), u"root"_s, u"1000:1000"_s});
        r.workingDir = pick({QString(), u"/"_s, u"/a b/\u00e9"_s, u"C:\\site"_s});
        r.hostname = pick({QString(), u"h1"_s});
        for (int i = number(3); i > 0; --i)
            r.labels.append({u"l%1"_s.arg(i), pick({QString(), u"a=b"_s, u" \n"_s, u"\U0001F433"_s})});
        r.platform = pick({QString(), u"linux/arm64"_s});
        extra(r);
        return r;
    }

private:
    int number(int below) { return int(m_random.bounded(below)); }
    bool maybe() { return number(2) == 1; }
    template <typename T = QString>
    T pick(const QList<T> &of)
    {
        return of.at(number(int(of.size())));
    }
    QStringList words()
    {
        const QStringList all{u"-c"_s,     u"echo \"$HOME\" | cat"_s,
                              QString(),   u"it's"_s,
                              u"\\"_s,     u"\u00a0"_s,
                              u"a\nb"_s,   u"\uc548\ub155"_s,
                              u"\t x "_s,  u"=a"_s,
                              u"--"_s,     QString(QChar(0xd800)),
                              u"''\"\""_s, u"$(id)"_s,
                              u"a\r\nb"_s, u"#"_s};
        QStringList some;
        for (int i = number(5); i > 0; --i)
            some.append(pick(all));
        return some;
    }
    core::PortPublish port(int i)
    {
        core::PortPublish made;
        made.hostIp = pick({QString(), u"127.0.0.1"_s, u"::1"_s, u"fe80::1%eth0"_s});
        if (maybe())
            made.hostPort = quint16(8000 + i);
        made.container = {quint16(80 + i), pick({u"tcp"_s, u"udp"_s, u"sctp"_s})};
        return made;
    }
    core::EnvVar variable(int i)
    {
        core::EnvVar made{u"V%1"_s.arg(i), {}};
        if (number(4) > 0)
            made.value = pick(
                {QString(), u" a = b "_s, u"\uc548\ub155 \U0001F433"_s, u"a\nb"_s, QString(9'000, u'x')});
        return made;
    }
    core::Mount mount(int i)
    {
        core::Mount made;
        made.target = u"/m%1"_s.arg(i);
        made.kind = pick<core::Mount::Kind>(
            {core::Mount::Kind::Volume, core::Mount::Kind::Bind, core::Mount::Kind::Tmpfs});
        if (made.kind == core::Mount::Kind::Bind)
            made.source = pick({u"/home/me/a, b"_s, u"C:\\my dir"_s});
        else if (made.kind == core::Mount::Kind::Volume)
            made.source = pick({QString(), u"data"_s});
        made.readOnly = maybe();
        made.shortForm = made.kind != core::Mount::Kind::Tmpfs && maybe();
        return made;
    }
    void entrypoint(core::RunRequest &r)
    {
        const int which = number(5);
        if (which == 0)
            r.entrypoint = QStringList();
        else if (which == 1)
            r.entrypoint = QStringList{QString()};
        else if (which == 2)
            r.entrypoint = QStringList{u"/bin/sh"_s};
        else if (which == 3)
            r.entrypoint = QStringList{u"/my tools/run"_s} + words();
    }
    void extra(core::RunRequest &r)
    {
        const QList<core::ExtraFlag> all{
            {u"--shm-size"_s, u"64m"_s},       {u"--init"_s, {}},
            {u"--add-host"_s, u"a:1.2.3.4"_s}, {u"--add-host"_s, u"b:::1"_s},
            {u"--privileged"_s, {}},           {u"--cap-add"_s, u"NET_ADMIN"_s},
            {u"--ulimit"_s, u"nofile=1:2"_s},  {u"--stop-timeout"_s, u"5"_s},
            {u"--cidfile"_s, u"/tmp/my id"_s}, {u"--health-cmd"_s, u"curl -f 'http://x' || exit 1"_s}};
        for (const core::ExtraFlag &flag : all) {
            if (number(5) == 0)
                r.extra.append(flag);
        }
    }

    QRandomGenerator m_random;
};
