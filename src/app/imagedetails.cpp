#include "app/imagedetails.h"

#include "core/errortext.h"
#include "core/text.h"
#include "engine/images.h"
#include "views/detailspane.h"
#include "views/imagespage.h"
#include "views/metadataview.h"

#include <chrono>

using namespace std::chrono_literals;

namespace app {

ImageDetails::ImageDetails(Session &session, views::ImagesPage &page, QObject *parent)
    : QObject(parent), m_session(session), m_page(page)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ImageDetails::inspect);
    connect(&page, &views::ListPage::currentChanged, this, &ImageDetails::choose);
    connect(page.details()->metadata(), &views::MetadataView::retryWanted, this, &ImageDetails::inspect);
    connect(&session, &Session::imagesTouched, this, &ImageDetails::inspect);
    connect(&session, &Session::aboutToLeave, this, [this] {
        m_call = 0;
        choose({});
    });
}

void ImageDetails::choose(const QString &id)
{
    if (m_session.client())
        m_session.client()->cancel(m_call);
    m_call = 0;
    m_id = id;
    m_shown = false;
    if (id.isEmpty()) {
        m_settle.stop();
        m_page.details()->metadata()->clear();
        return;
    }
    const QList<core::ImageRow> rows = m_session.images()->rowsOfImage(id);
    m_page.details()->metadata()->setLoading(rows.isEmpty() ? core::shortId(id) : rows.first().reference());
    // As with containers: one row at once, the last of many passed over.
    const bool calm = !m_lastChoice.isValid() || m_lastChoice.elapsed() > 250;
    m_lastChoice.start();
    m_settle.start(calm ? 0ms : 80ms);
}

void ImageDetails::inspect()
{
    if (m_id.isEmpty() || !m_session.isConnected())
        return;
    m_session.client()->cancel(m_call);
    m_call = engine::images::inspect(
        *m_session.client(), m_id, this, [this](const core::Result<core::ImageInspect> &result) {
            m_call = 0;
            if (result)
                m_page.details()->metadata()->setImage(*result);
            else if (!m_shown)
                m_page.details()->metadata()->setError(core::errorText(result.error()));
            m_shown = m_shown || result.ok();
        });
}

} // namespace app
