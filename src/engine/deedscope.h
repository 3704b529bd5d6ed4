#pragma once

#include "engine/client.h"

#include <QPointer>

namespace engine {

/// While it lives, requests made through the client belong to this deed.
class DeedScope
{
public:
    DeedScope(Client &client, core::DeedId deed) : m_client(&client), m_before(client.m_deed)
    {
        client.m_deed = deed;
    }
    ~DeedScope()
    {
        if (m_client)
            m_client->m_deed = m_before;
    }
    DeedScope(const DeedScope &) = delete;
    DeedScope &operator=(const DeedScope &) = delete;

private:
    QPointer<Client> m_client;
    core::DeedId m_before;
};

} // namespace engine
